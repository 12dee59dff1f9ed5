// Drawings of people with people, and with papers. Two or three motion marks say what moves.

import { Bust, Clerk, Cloth, Girl, Line, Paper, Printed, Sitter, Solid, White, Woman } from './figures.tsx'

const LEAF = 'M2.9 4.8h7.3M2.9 8.5h7.3M2.9 12.2h4.4'
const OPEN_BOOK = 'M50 40C56 36 63 37 68 41C73 37 80 36 87 40L87 64C80 60 73 61 68 65C63 61 56 60 50 64Z'
const RING = 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0'
const BUBBLE = 'M50 14C50 8 56 6 70 6C86 6 92 8 92 18C92 30 86 32 72 32L60 33L52 41L54 31C50 29 50 22 50 14Z'

export const people = {
  gowith: (
    <>
      <Woman at="translate(34 86) scale(.86)" cloth={1} pose="walks" arms="M6 -54C13 -47 17 -43 24 -42" />
      <Woman at="translate(63 86) scale(.8)" cloth={3} pose="walks" arms="M6 -54C11 -48 13 -46 18 -46">
        <Paper at="translate(15 -58) rotate(8)" w={13} h={17} lines={LEAF} />
      </Woman>
      <Line w={2.2} d="M3 56h7M1 66h7M4 76h5" />
    </>
  ),
  sitting: (
    <>
      <Woman at="translate(20 86) scale(.8)" cloth={2} arms="M6 -54C12 -49 15 -47 20 -50" />
      <Bust at="translate(60 72) scale(-.62 .62)" cloth={1} woman />
      <Bust at="translate(80 72) scale(-.62 .62)" cloth={3} />
      <White d="M44 56h48v6h-48ZM62 51h12v6h-12Z" />
      <Line d="M49 62v26M87 62v26" />
    </>
  ),
  call: (
    <>
      <Woman at="translate(42 90)" cloth={1} arms="M7 -55C15 -51 17 -58 11 -66M-7 -54C-10 -45 -6 -40 2 -39">
        <Solid d="M9 -74l5 1.4l-3 12l-5 -1.4Z" />
      </Woman>
      <Line w={2.2} d="M62 20c4 4 4 10 0 14M69 14c7 8 7 18 0 26M76 8c10 12 10 26 0 38" />
    </>
  ),
  looked: (
    <>
      <Clerk at="translate(28 90) scale(.9)" cloth={3} arms="M6 -54C13 -46 19 -44 26 -47M2 -50C9 -39 16 -36 25 -38" />
      <White d={OPEN_BOOK} />
      <Cloth n={2} d="M68 41C73 37 80 36 87 40L87 64C80 60 73 61 68 65Z" />
      <Line d={`${OPEN_BOOK}M68 41v24`} />
      <Line w={1.8} d="M55 47c3 -1.4 6 -1.2 8.6 0M55 54c3 -1.4 6 -1.2 8.6 0" />
      <Line w={2.2} d="M44 26l8 4M46 20l10 3" />
    </>
  ),
  papers: (
    <>
      <Woman
        at="translate(36 90) scale(.98)"
        cloth={1}
        arms="M6 -54C14 -44 20 -40 27 -40M-6 -52C-2 -38 10 -33 25 -33"
      />
      <Paper
        at="translate(56 32) rotate(6)"
        w={24}
        h={30}
        lines="M5.3 8.4h13.4M5.3 15h13.4M5.3 21.6h13.4M5.3 28.2h8.1"
      />
      <g transform="translate(74 58)">
        <White d={RING} />
        <Cloth n={2} still d={RING} />
        <Line d={`${RING}M-2.4 0a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0`} />
      </g>
      <Line w={2.2} d="M86 28l5 -4M89 38h6" />
    </>
  ),
  speak: (
    <>
      <Woman
        at="translate(30 90) scale(.98)"
        cloth={2}
        arms="M7 -55C14 -50 18 -50 22 -56M-7 -54C-10 -45 -6 -40 2 -39"
      />
      <Printed n={1} d={BUBBLE} />
      <Line w={2.2} d="M60 15h22M60 23h14" />
    </>
  ),
  talk: (
    <>
      <Sitter
        at="translate(28 86) scale(.84)"
        cloth={1}
        arms="M7 -42C14 -36 18 -34 23 -36M-7 -40C-12 -30 -9 -22 -2 -20"
      />
      <Sitter
        at="translate(70 86) scale(-.84 .84)"
        cloth={2}
        arms="M7 -42C13 -36 13 -30 10 -24M-7 -40C-12 -30 -9 -22 -2 -20"
      />
      <Line w={2.2} d="M44 30h8M42 23h12M45 37h6" />
    </>
  ),
  charge: (
    <>
      <Woman at="translate(36 88) scale(.92)" cloth={3} pose="walks" arms="M6 -54C13 -47 16 -40 19 -34" />
      <Girl
        at="translate(66 88) scale(.86)"
        cloth={2}
        walks
        arms="M-6 -44C-10 -40 -12 -38 -15 -36M6 -44C10 -38 11 -34 10 -30"
      />
      <Line w={2.2} d="M5 60h7M3 69h7M6 78h5" />
    </>
  ),
  hospital: (
    <>
      <Woman
        at="translate(30 88) scale(.88)"
        cloth={1}
        arms="M6 -54C12 -48 18 -46 25 -42M-7 -54C-10 -46 -8 -40 -3 -37"
      />
      <Girl at="translate(66 88) scale(-.88 .88)" cloth={2} arms="M6 -44C10 -40 13 -40 17 -43">
        <Line w={4.6} d="M12 -46l8 4" />
      </Girl>
      <Line w={2.2} d="M50 14v14M43 21h14" />
    </>
  ),
  school: (
    <>
      <Girl
        at="translate(36 88) scale(1.05)"
        cloth={2}
        walks
        arms="M6 -44C12 -38 16 -36 22 -38M-6 -44C-10 -38 -12 -34 -11 -30M-19 -34C-14 -42 -4 -46 4 -47"
      >
        <White d="M-20 -34h13v13h-13Z" />
      </Girl>
      <White d="M58 32h32v26h-32Z" />
      <Line w={2} d="M64 40h12M64 48h18M66 58l-5 14M82 58l5 14" />
    </>
  ),
  court: (
    <>
      <Girl at="translate(28 88) scale(.92)" cloth={1} arms="M6 -44C10 -38 12 -36 16 -36" />
      <White d="M48 62h44v7h-44ZM52 69v20M88 69v20" />
      <Bust at="translate(71 86) scale(-.66 .66)" cloth={3} robed />
      <White d="M56 55h14v7h-14Z" />
    </>
  ),
  write: (
    <>
      <Sitter
        at="translate(29 86) scale(.86)"
        cloth={2}
        arms="M7 -42C14 -38 18 -40 22 -46M-7 -40C-12 -30 -9 -22 -2 -20"
      />
      <Sitter at="translate(72 86) scale(-.82 .82)" cloth={3} arms="M7 -42C13 -34 17 -28 22 -22" />
      <Paper at="translate(42 60) rotate(-14)" w={17} h={20} lines="M4 6h9M4 11h9M4 16h5" />
      <Line d="M53 67l3 -9" w={2.2} />
      <Line w={2.2} d="M42 27h9M43 34h6" />
    </>
  ),
  circle: (
    <>
      <Sitter
        at="translate(48 66) scale(.66)"
        cloth={3}
        arms="M7 -42C13 -34 11 -26 5 -22M-7 -40C-12 -32 -10 -26 -5 -22"
      />
      <Sitter
        at="translate(22 86) scale(.72)"
        cloth={1}
        arms="M7 -42C14 -34 18 -30 22 -29M-7 -40C-12 -30 -9 -22 -2 -20"
      />
      <Sitter
        at="translate(74 86) scale(-.72 .72)"
        cloth={2}
        arms="M7 -42C14 -34 18 -30 22 -29M-7 -40C-12 -30 -9 -22 -2 -20"
      />
      <White d="M40 72h16v14h-16Z" />
      <Solid d="M46 76h4v5h-4Z" />
      <Line w={2.2} d="M40 12l-3 -5M48 10v-6M56 12l3 -5" />
    </>
  ),
} as const
