// The people the drawings are made of: no faces, hair in solid ink, one tint of cloth laid a little off the line as a
// wooden block prints it, a dotted hem. Feet stand on 0; a figure is about 80 units tall and is placed with `at`.

import type { ReactNode } from 'react'

export type Tint = 1 | 2 | 3 | 4 | 5

interface Stroke {
  readonly d: string
  readonly w?: number
  readonly dash?: string
}

export const Line = ({ d, w, dash }: Stroke) => <path d={d} strokeWidth={w} strokeDasharray={dash} />

/** A line whose inside is paper. */
export const White = ({ d, w }: Stroke) => <path d={d} strokeWidth={w} fill="var(--paper)" />

export const Solid = ({ d }: Stroke) => <path d={d} fill="var(--ink)" />

/** A tint without a line. `still` lays it exactly, else it lies off the line. */
export const Cloth = ({ d, n, still }: { readonly d: string; readonly n: Tint; readonly still?: boolean }) => (
  <path d={d} fill={`var(--cloth-${n})`} stroke="none" transform={still ? undefined : 'translate(2.6 2.2)'} />
)

/** Cloth under its own outline. */
export const Printed = ({ d, n }: { readonly d: string; readonly n: Tint }) => (
  <>
    <Cloth d={d} n={n} />
    <Line d={d} />
  </>
)

const Hem = ({ d }: { readonly d: string }) => <Line d={d} w={2.3} dash="0 4.2" />

/** Her hair is tied in a knot. */
const WomanHead = () => (
  <>
    <White d="M-7 -69a8 8 0 1 0 16 0a8 8 0 1 0 -16 0" />
    <Solid d="M8.8 -71.6C6 -78.6 -2.4 -79.8 -6.9 -74.2C-9.6 -70.6 -8.6 -64.6 -5.4 -62.4C-5.2 -66.6 -2.4 -70 1.8 -71C4.4 -71.7 6.4 -71.8 8.8 -71.6ZM-12.9 -65.4a3.9 3.9 0 1 0 7.8 0a3.9 3.9 0 1 0 -7.8 0" />
  </>
)

const ShortHead = () => (
  <>
    <White d="M-7 -69.6a8 8 0 1 0 16 0a8 8 0 1 0 -16 0" />
    <Solid d="M9 -71.4C8.6 -77 3 -79.6 -2 -78.2C-7 -76.8 -8.6 -71 -7 -67C-5.4 -68.4 -5 -70.6 -4.4 -72.6C-.4 -71.6 5 -71.4 9 -71.4Z" />
  </>
)

interface Figure {
  readonly at: string
  readonly cloth: Tint
  readonly arms?: string
  readonly children?: ReactNode
}

const upright = {
  stands: {
    sari: 'M-8 -58C-11 -48 -9.5 -41 -10.5 -35C-13.5 -23 -16.5 -11 -17.5 0L16 0C16 -12 13 -24 9.5 -35C9 -42 11 -50 8 -58C4 -61.6 -4 -61.6 -8 -58Z',
    folds: 'M8 -57C2 -49 -5 -43 -10 -37M1 -33C3 -22 4.5 -11 5 -2M-4 -34C-5 -23 -6 -12 -7.5 -2',
    hem: 'M-15.5 -5.4C-6 -3.4 6 -3.4 14 -5.4',
    feet: 'M-8 3h7M5 3h7',
  },
  walks: {
    sari: 'M-8 -58C-11 -48 -9.5 -41 -10.5 -35C-14 -24 -20 -12 -23 -1L18 0C17 -12 13 -24 9.5 -35C9 -42 11 -50 8 -58C4 -61.6 -4 -61.6 -8 -58Z',
    folds: 'M8 -57C2 -49 -5 -43 -10 -37M1 -33C2 -22 3 -11 4 -2M-4 -34C-7 -23 -11 -12 -14 -2',
    hem: 'M-20 -6C-8 -3.6 6 -3.6 15.6 -5.4',
    feet: 'M-20 3h7M9 3.6h8',
  },
} as const

/** A woman in a sari, standing or walking to the right. */
export const Woman = ({
  at,
  cloth,
  arms,
  children,
  pose = 'stands',
}: Figure & { readonly pose?: 'stands' | 'walks' }) => (
  <g transform={at}>
    <Printed d={upright[pose].sari} n={cloth} />
    <Line d={upright[pose].folds} />
    <Hem d={upright[pose].hem} />
    <Line d={upright[pose].feet} />
    <WomanHead />
    <Line d="M-8 -58C-14 -50 -18 -38 -19 -27L-13.6 -25" />
    {arms ? <Line d={arms} /> : null}
    {children}
  </g>
)

const LAP = 'M-25 -1C-26 -11 -13 -19 0 -19C13 -19 26 -11 25 -1C12 3 -12 3 -25 -1Z'
const BACK = 'M-8.4 -45C-11 -36 -11 -27 -12 -17C-4 -13 6 -13 12 -17C11 -27 11 -36 8.4 -45C4 -48.4 -4 -48.4 -8.4 -45Z'

/** A woman who sits on the ground. */
export const Sitter = ({ at, cloth, arms, children }: Figure) => (
  <g transform={at}>
    <Cloth d={`${LAP}${BACK}`} n={cloth} />
    <Line d={`${LAP}${BACK}M8 -44C2 -36 -5 -29 -11 -24`} />
    <Hem d="M-20.5 -3.6C-8 -.4 8 -.4 20.5 -3.6" />
    <g transform="translate(0 13)">
      <WomanHead />
    </g>
    {arms ? <Line d={arms} /> : null}
    {children}
  </g>
)

/** A girl in a frock, with a plait. */
export const Girl = ({ at, cloth, arms, children, walks }: Figure & { readonly walks?: boolean }) => (
  <g transform={at}>
    <Printed d="M-7 -47C-8.5 -38 -12 -26 -13.5 -17L12.5 -17C11 -26 8.5 -38 7 -47C4 -50 -4 -50 -7 -47Z" n={cloth} />
    <Line
      d={
        walks
          ? 'M-7 -17C-10 -10 -13 -6 -16 -1h6M5.5 -17C8 -10 9 -5 11 0h6'
          : 'M-7 -17C-8 -10 -8 -5 -7 0h6M5.5 -17C6.5 -10 6.5 -5 6 0h6'
      }
    />
    <Hem d="M-11.6 -21.6C-4 -19.6 4 -19.6 11 -21.6" />
    <Line d="M-7 -46C-3 -39 3 -39 7 -46" />
    <White d="M-7.2 -58a8.2 8.2 0 1 0 16.4 0a8.2 8.2 0 1 0 -16.4 0" />
    <Solid d="M9 -60.6C6 -67.6 -2.4 -68.8 -6.9 -63.2C-9.6 -59.6 -8.6 -53.6 -5.4 -51.4C-5.2 -55.6 -2.4 -59 1.8 -60C4.4 -60.7 6.6 -60.8 9 -60.6Z" />
    <Line w={3.6} d="M-7 -53C-11 -48 -11.6 -43 -10.4 -38" />
    <Solid d="M-12.2 -35.4a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0" />
    {arms ? <Line d={arms} /> : null}
    {children}
  </g>
)

/** Somebody in a long shirt with a scarf: an official, a clerk. */
export const Clerk = ({ at, cloth, arms, children }: Figure) => (
  <g transform={at}>
    <Printed d="M-9 -59C-11 -46 -12.5 -34 -13.5 -22L13 -22C12 -34 11 -46 9 -59C5 -62 -5 -62 -9 -59Z" n={cloth} />
    <Line d="M-7 -22L-7 1h7M6 -22L6 1h7M-5 -60C-3.4 -51 -4 -43 -5.6 -35L0 -34C1.4 -43 1.6 -52 .4 -61M-4.9 -40l5.6 .8" />
    <ShortHead />
    {arms ? <Line d={arms} /> : null}
    {children}
  </g>
)

/** Somebody behind a table, seen to the waist. `woman` ties her hair; `robed` wears a collar. */
export const Bust = ({ at, cloth, woman, robed }: Figure & { readonly woman?: boolean; readonly robed?: boolean }) => {
  const shirt = robed
    ? 'M-12 -58C-15 -50 -16 -44 -16 -36L16 -36C16 -46 15 -52 12 -58C6 -62 -6 -62 -12 -58Z'
    : 'M-10 -58C-13 -48 -13 -42 -13 -34L13 -34C13 -44 12 -50 10 -58C5 -62 -5 -62 -10 -58Z'
  return (
    <g transform={at}>
      {woman ? <WomanHead /> : <ShortHead />}
      <Printed d={shirt} n={cloth} />
      {woman ? <Line d="M10 -57C3 -50 -6 -44 -12 -40" /> : null}
      {robed ? <Line d="M-3 -60L0 -48L3 -60" /> : null}
    </g>
  )
}

/** A sheet of paper with lines of writing; `at` its upper left corner. */
export const Paper = ({
  at,
  w,
  h,
  lines,
}: {
  readonly at: string
  readonly w: number
  readonly h: number
  readonly lines: string
}) => (
  <g transform={at}>
    <White d={`M0 0h${w}v${h}h${-w}Z`} />
    <Line w={1.8} d={lines} />
  </g>
)
