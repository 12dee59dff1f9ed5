// The door of what lies over a whole screen.
export { Cover } from './Cover.tsx'
export { Frame } from './Frame.tsx'
export { Watermark } from './Watermark.tsx'
