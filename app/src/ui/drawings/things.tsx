// Drawings in which a place or a thing leads: a house, a bed, a box, two papers side by side.

import { Cloth, Girl, Line, Paper, Printed, Sitter, Solid, White, Woman } from './figures.tsx'

const Padlock = ({ at }: { readonly at: string }) => (
  <g transform={at}>
    <Line d="M-4 -3v-4a4 4 0 0 1 8 0v4" />
    <Solid d="M-6 -3h12v11h-12Z" />
  </g>
)

const DOT_ROWS = 'M58 30h.1M69 30h.1M80 30h.1M58 39h.1M80 39h.1M58 48h.1M69 48h.1M80 48h.1'
const STEAM = 'M65 42c-2 -4 2 -5 0 -9M71 42c-2 -4 2 -5 0 -9'
const FLAME = 'M76 30c0 -5 5 -7 5 -12c4 4 6 8 6 12a5.5 5.5 0 0 1 -11 0ZM74 40h15l-3 -5h-9Z'

export const things = {
  visit: (
    <>
      <Cloth n={2} d="M58 62L58 88L86 88L86 62Z" />
      <Line d="M54 62L71 44L92 62M58 60L58 88L88 88L88 60M67 88L67 72C67 68 77 68 77 72L77 88" />
      <Line w={1.8} d="M60 56L84 56M65 50L78 50" />
      <Woman
        at="translate(31 86) scale(.82)"
        cloth={1}
        pose="walks"
        arms="M6 -54C12 -48 13 -42 18 -40M-7 -52C-11 -45 -13 -40 -12 -35"
      >
        <White d="M-20 -36h14l-2 14h-10Z" />
      </Woman>
      <Line w={2.2} d="M4 58h8M1 67h8M4 76h6" />
    </>
  ),
  home: (
    <>
      <Cloth n={4} d="M26 48L26 88L86 88L86 48Z" />
      <Line d="M18 50L56 16L94 50M26 44V88H86V44" />
      <Line w={1.8} d="M33 41h46M42 33h28" />
      <Woman
        at="translate(44 88) scale(.5)"
        cloth={1}
        arms="M6 -54C13 -47 19 -42 26 -38M-7 -54C-11 -46 -10 -40 -6 -36"
      />
      <Girl
        at="translate(66 88) scale(.5)"
        cloth={2}
        arms="M-6 -44C-10 -40 -13 -40 -18 -42M6 -44C10 -38 11 -34 10 -30"
      />
      <Line w={2.2} d="M8 62h8M4 72h9M8 82h7" />
    </>
  ),
  date: (
    <>
      <White d="M50 10h38v46h-38Z" />
      <Cloth n={2} d="M50 10h38v11h-38Z" />
      <Line d="M50 10h38v46h-38ZM50 21h38M59 6v8M79 6v8" />
      <Line w={3.6} d={DOT_ROWS} />
      <path d="M63.4 39a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0 -11.2 0" fill="var(--teal)" stroke="none" />
      <Woman
        at="translate(27 90) scale(.9)"
        cloth={1}
        arms="M6 -54C14 -50 20 -50 29 -54M-7 -54C-11 -46 -10 -40 -6 -36"
      />
      <Line w={2.2} d="M58 66l6 4M52 70l3 6" />
    </>
  ),
  money: (
    <>
      <Woman at="translate(26 90) scale(.9)" cloth={2} arms="M6 -54C12 -44 18 -42 26 -43M2 -50C8 -39 14 -36 22 -37" />
      <g transform="rotate(-8 64 52)">
        <Printed n={1} d="M50 44h30v16h-30Z" />
        <Line d="M61.2 52a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0 -7.6 0" />
        <Line w={1.8} d="M54.5 48v8M75.5 48v8" />
      </g>
      <Line d="M93 40C88 42 84 44 79 50M93 60C88 60 84 59 78 56" />
      <Line w={2.2} d="M56 34l-4 -5M65 31v-7M74 32l4 -6" />
    </>
  ),
  bed: (
    <>
      <Cloth n={1} d="M14 60L82 60L82 68L14 68Z" />
      <Line d="M12 60h74v7h-74ZM17 67v19M81 67v19" />
      <Line w={1.8} d="M24 60v7M36 60v7M48 60v7M60 60v7M72 60v7" />
      <Cloth n={2} d="M34 60C40 46 66 46 82 54L82 60Z" />
      <Line d="M34 60C38 47 62 45 84 56L84 60" />
      <White d="M16.6 52a7.4 7.4 0 1 0 14.8 0a7.4 7.4 0 1 0 -14.8 0" />
      <Solid d="M17 54C15 46 22 42 28 45C30 46 31 48 31 50C26 48 21 50 20 58C18 57 17 56 17 54Z" />
      <White d={FLAME} />
      <Line w={2.2} d="M68 22l-4 -3M94 22l3 -2M81 10v-4" />
    </>
  ),
  lamp: (
    <>
      <Woman
        at="translate(34 90) scale(.96)"
        cloth={3}
        arms="M6 -54C14 -46 20 -45 29 -46M-7 -54C-11 -46 -10 -40 -6 -36"
      />
      <g transform="translate(-12 6)">
        <Cloth n={2} d={FLAME} />
        <Line d={FLAME} />
        <Line w={2.2} d="M66 22l-5 -4M96 22l5 -4M81 9v-6" />
      </g>
    </>
  ),
  potli: (
    <>
      <Cloth n={2} d="M22 84C8 62 26 46 44 40C64 46 86 60 72 84C56 90 38 90 22 84Z" />
      <Line d="M22 84C8 62 26 46 46 40C68 46 88 60 74 84C56 90 40 90 22 84Z" />
      <Line d="M46 40C40 34 30 32 24 22C34 24 42 26 47 34C51 26 60 22 72 24C66 32 56 36 50 40M42 42C40 46 40 50 41 54M53 42C55 47 55 50 54 54" />
      <Line w={2.3} dash="0 4.2" d="M21 76C36 82 60 82 75 76" />
      <Line w={3.4} d="M34 62h.1M46 66h.1M58 62h.1M40 72h.1M53 73h.1" />
    </>
  ),
  door: (
    <>
      <Line d="M12 88V30h24v58" />
      <White d="M16 34h16v54h-16Z" />
      <Line w={1.8} d="M24 34v54" />
      <Line w={3.4} d="M22 62h.1M26 62h.1" />
      <Cloth n={1} d="M64 34L84 28V88L64 84Z" />
      <Line d="M60 88V30h26v58M64 34l20 -6v60M80 58h.1" />
      <Woman
        at="translate(48 90) scale(.66)"
        cloth={2}
        arms="M6 -54C12 -50 15 -50 19 -54M-7 -54C-11 -46 -10 -40 -6 -36"
      />
      <Line w={2.2} d="M6 90h86" />
    </>
  ),
  tea: (
    <>
      <Sitter
        at="translate(40 86) scale(.98)"
        cloth={1}
        arms="M7 -42C14 -32 18 -32 23 -35M-7 -40C-12 -30 -6 -24 4 -24"
      />
      <White d="M61 48h13l-2 12h-9Z" />
      <Line d="M74 51c5 0 4 6 -1 6" />
      <Line w={2.2} d={STEAM} />
      <Line w={1.8} d="M10 89h76" />
    </>
  ),
  thumb: (
    <>
      <White d="M14 20h46v66h-46Z" />
      <Line w={2} d="M22 32h30M22 40h30M22 48h18" />
      <Printed n={3} d="M34 58h20v22h-20Z" />
      <Cloth n={2} d="M44 68C48 58 58 46 68 40L90 28V58C84 66 76 70 66 68L62 64L54 76C50 82 40 78 44 68Z" />
      <Line d="M44 68C48 58 58 46 68 40L92 27V60C84 67 76 70 66 68L62 64L54 76C50 82 40 78 44 68Z" />
      <Line w={2} d="M62 64L70 54M48 69C49 66 52 65 54 67" />
      <Line w={2.2} d="M26 62l-5 -2M27 72h-6M28 82l-5 2" />
    </>
  ),
  bus: (
    <>
      <Cloth n={2} d="M10 34h70c6 0 8 8 8 20v18h-78Z" />
      <Line d="M10 34h68c7 0 10 10 10 22v16h-78ZM10 54h78M28 34v20M46 34v20M64 34v20" />
      <White d="M20 76a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M62 76a8 8 0 1 0 16 0a8 8 0 1 0 -16 0" />
      <Line d="M26 76a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M68 76a2 2 0 1 0 4 0a2 2 0 1 0 -4 0" />
      <Solid d="M33 47a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M51 47a4 4 0 1 0 8 0a4 4 0 1 0 -8 0" />
      <Line d="M20 34l3 -8h20l3 8M52 30h16v4" />
      <Line w={2.2} d="M2 46h5M0 56h6M2 66h5" />
    </>
  ),
  away: (
    <>
      <Line dash="3 5" d="M36 32a10 10 0 1 1 .1 0M30 44C27 58 22 74 19 88L56 88C53 74 48 58 45 44C41 40 34 40 30 44Z" />
      <Line w={3.6} d="M64 44c0 -10 16 -10 16 1c0 7 -8 7 -8 14M72 68h.1" />
    </>
  ),
  box: (
    <>
      <Cloth n={2} d="M14 44h66v38h-66Z" />
      <Line d="M12 44h70v40h-70ZM12 44l8 -12h54l8 12M12 56h70" />
      <Padlock at="translate(26 56)" />
      <Padlock at="translate(47 56)" />
      <Padlock at="translate(68 56)" />
      <Line w={2.2} d="M40 20l-3 -6M47 18v-8M54 20l3 -6" />
    </>
  ),
  match: (
    <>
      <Paper at="translate(12 20) rotate(-4)" w={32} h={42} lines="" />
      <Paper at="translate(54 18) rotate(4)" w={32} h={42} lines="" />
      <White d="M22 35a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M63 34a6 6 0 1 0 12 0a6 6 0 1 0 -12 0" />
      <Solid d="M22 36C20 28 34 26 34 34C30 32 24 34 22 36ZM63 35C61 27 75 25 75 33C71 31 65 33 63 35Z" />
      <Line d="M18 52C20 43 36 43 38 51M59 50C61 42 77 42 79 51" />
      <Line w={3.4} d="M44 72h10M44 80h10" />
    </>
  ),
} as const
