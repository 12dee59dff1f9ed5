// The door of rows and tables.
export { ActRow, ItemRow, Rows } from './ActRow.tsx'
export { type Agreement, Changed, Compare, type Compared } from './Compare.tsx'
export { DutyRow, LateRow } from './LateRow.tsx'
export { type Column, type Group, Listing } from './Listing.tsx'
export { PersonRow } from './PersonRow.tsx'
