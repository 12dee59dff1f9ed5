// The door of how a page is laid out.
export { Columns, Grow, Only, Row, Stack } from './Flow.tsx'
export { More } from './More.tsx'
export { Head, Page, Rule, Sheet } from './Page.tsx'
export { type Tab, Tabs } from './Tabs.tsx'
export { Letters, Second, Text, type TextProps, Title, Unseen } from './Text.tsx'
export { TwoPane } from './TwoPane.tsx'
