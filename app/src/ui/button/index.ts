// The door of everything that is pressed or followed.
export { Anchor, type AnchorProps, type Click, Links } from './Anchor.tsx'
export { Button, type ButtonProps, Link, LinkButton, type LinkButtonProps, ListenButton } from './Button.tsx'
export { type Filter, Filters } from './Filters.tsx'
export { Key, KeyButton } from './KeyButton.tsx'
