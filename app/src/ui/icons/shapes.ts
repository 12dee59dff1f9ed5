// Small line drawings on a 24 grid: `d` is stroked, `dots` is filled. One meaning each; an icon stands beside a word,
// save help, listen and speak. Never a shield with an eye, handcuffs or scales.

export interface Shape {
  readonly d: string
  readonly dots?: string
  readonly dash?: string
}

const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`

export const shapes = {
  ask: { d: 'M8 9c0-5 8-5 8 0c0 3-4 3-4 6M12 19h.01' },
  back: { d: 'M14 5l-7 7l7 7M7 12h13' },
  bed: { d: `M3 6v13M3 16h18v3M21 16v-3c0-2-1-3-3-3h-8v6${ring(6.5, 12, 1.8)}` },
  blank: { d: ring(12, 12, 8), dash: '2.5 4' },
  book: { d: 'M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2ZM5 18a2 2 0 0 1 2-2h12M9 8h6' },
  box: { d: 'M4 9h16v11H4ZM4 9l2-4h12l2 4M10 13h4' },
  calendar: { d: 'M4 6h16v14H4ZM4 10h16M8 3v4M16 3v4M8 14h.01M12 14h.01M16 14h.01' },
  camera: { d: `M3 8h4l2-3h6l2 3h4v11H3Z${ring(12, 13, 3.5)}` },
  check: { d: 'M4 12.5l5.5 5.5L20 6.5' },
  clip: {
    d: 'M19 11l-7.5 7.5a4.5 4.5 0 0 1-6.4-6.4L13 4.3a3 3 0 0 1 4.3 4.3L9.5 16.3a1.5 1.5 0 0 1-2.1-2.1L14 7.6',
  },
  clock: { d: `${ring(12, 12, 8.5)}M12 7v5l3.5 2` },
  cover: { d: 'M3 4h18M5 4c0 6-1 11-2 16h7c1-5 1-10 0-16M14 4c-1 6-1 11 0 16h7c-1-5-2-10-2-16' },
  differ: { d: 'M5 9h14M5 15h14M16 4L8 20' },
  down: { d: 'M5 9l7 7l7-7' },
  erase: { d: 'M9 6h12v12H9l-6-6ZM12 9.5l5 5M17 9.5l-5 5' },
  eye: { d: `M2.5 12c4-7.5 15-7.5 19 0c-4 7.5-15 7.5-19 0Z${ring(12, 12, 2.8)}` },
  'eye-shut': { d: 'M2.5 10c4 7 15 7 19 0M5.5 13.5L4 16M12 15.3V18M18.5 13.5L20 16' },
  find: { d: `${ring(10.5, 10.5, 6.5)}M15.5 15.5L21 21` },
  flag: { d: 'M6 21V4h12l-3 4l3 4H6' },
  hand: {
    d: 'M7 13V6.5a1.5 1.5 0 0 1 3 0V11V4.5a1.5 1.5 0 0 1 3 0V11V5.5a1.5 1.5 0 0 1 3 0V12V8.5a1.5 1.5 0 0 1 3 0V14c0 5-3 7-6.5 7C9 21 7.5 19 6 16.5L4 13.2c-.8-1.6 1.2-2.6 3-.2',
  },
  help: {
    d: `${ring(9, 7, 3.2)}M3.5 20c0-5 2-7 5.5-7s5.5 2 5.5 7M15.5 6.5c1.5 1.2 1.5 3 0 4.2M18 4c3.2 2.6 3.2 6.8 0 9.4`,
  },
  home: { d: 'M3 11.5L12 4l9 7.5M5.5 10v10h13V10M10 20v-6h4v6' },
  inbox: { d: 'M4 13l3-8h10l3 8v7H4ZM4 13h5c0 4 6 4 6 0h5' },
  journey: { d: `M3 17V6h13l4 5v6M3 12h17M9 6v6${ring(7.5, 17.5, 2)}${ring(16.5, 17.5, 2)}` },
  knot: { d: `M3 12h4M17 12h4${ring(12, 12, 5)}`, dots: ring(12, 12, 1.5) },
  law: { d: 'M7 3h11v18H7a2 2 0 0 1 0-4h11M7 17V3M11 8h4' },
  list: { d: 'M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01' },
  lock: { d: 'M5 11h14v10H5ZM8 11V8a4 4 0 0 1 8 0v3' },
  mic: { d: 'M9 6a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0ZM5.5 11.5c0 8 13 8 13 0M12 18v3' },
  minus: { d: 'M4 12h16' },
  money: { d: `M3 7h18v11H3Z${ring(12, 12.5, 2.5)}M6 10v5M18 10v5` },
  near: { d: 'M4 9.5c3-3 5 3 8 0s5-3 8 0M4 16c3-3 5 3 8 0s5-3 8 0' },
  next: { d: 'M10 5l7 7l-7 7M17 12H4' },
  no: { d: 'M6 6l12 12M18 6L6 18' },
  numbers: { d: 'M5 20V11M12 20V4M19 20v-6M3 20h18' },
  open: { d: 'M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1c3-2 6-2 9-1V5c-3-1-6-1-9 1ZM12 6v14' },
  paper: { d: 'M6 3h8l4 4v14H6ZM14 3v4h4M9 12h6M9 16h4' },
  pen: { d: 'M4 20l1-5L16 4l4 4L9 19ZM13 7l4 4' },
  people: {
    d: `${ring(9, 8, 3.2)}M3 20c0-5 2.5-7.5 6-7.5s6 2.5 6 7.5M15.5 5.2a3 3 0 0 1 0 5.7M17.5 13.5c2.3 1 3.5 3.3 3.5 6.5`,
  },
  person: { d: `${ring(12, 7.5, 3.5)}M5 20.5c0-5.5 3-8 7-8s7 2.5 7 8` },
  phone: { d: 'M6 3h4l1.5 5L9 10c1 2.5 2.5 4 5 5l2-2.5l5 1.5v4c0 1.5-1 2-2 2C11 20 4 13 4 5c0-1 .5-2 2-2Z' },
  place: { d: `M12 21c-5-6-7-8.5-7-11.5a7 7 0 0 1 14 0C19 12.5 17 15 12 21Z${ring(12, 9.5, 2.5)}` },
  play: { d: 'M7 4l13 8l-13 8Z' },
  plus: { d: 'M12 4v16M4 12h16' },
  print: { d: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7Z' },
  same: { d: 'M5 9h14M5 15h14' },
  save: { d: 'M12 3v12M7 10l5 5l5-5M4 20h16' },
  send: { d: 'M3 11L21 4l-6 17l-4-7ZM11 14l5-5' },
  sound: { d: 'M4 9v6h4l5 4V5L8 9ZM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11' },
  speech: { d: 'M4 5h16v11h-9l-5 4v-4H4Z' },
  stop: { d: 'M6 6h12v12H6Z' },
  sun: {
    d: `${ring(12, 12, 4)}M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6l1.4 1.4M17 17l1.4 1.4M5.6 18.4L7 17M17 7l1.4-1.4`,
  },
  undo: { d: 'M8 3.5L3 8.5l5 5M3 8.5h11a6 6 0 0 1 0 12h-3' },
  up: { d: 'M5 15l7-7l7 7' },
} as const satisfies Readonly<Record<string, Shape>>

export type IconName = keyof typeof shapes
