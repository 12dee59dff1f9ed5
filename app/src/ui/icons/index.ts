// The door of the small line drawings.
export { Icon } from './Icon.tsx'
export { type IconName, shapes as ICONS } from './shapes.ts'
