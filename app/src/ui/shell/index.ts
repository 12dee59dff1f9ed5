// The door of the shell.
export { Back, Dock } from './Dock.tsx'
export type { Language } from './Languages.tsx'
export type { Place, Places } from './Places.tsx'
export { Shell, type ShellProps } from './Shell.tsx'
export type { Press, Waiting } from './Top.tsx'
