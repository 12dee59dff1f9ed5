// The timeline: what was told, newest day first.
import { EntryTimeline } from '../../entry/EntryTimeline.tsx'
import type { Book } from '../../sync/index.ts'

export const Told = ({ book }: { readonly book: Book }) => <EntryTimeline book={book} />
