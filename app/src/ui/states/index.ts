// The door of the five states.
export { Loading, LoadingLine, Progress } from './Loading.tsx'
export { EmptyState, LateNote, OfflineNote, RefusedNote } from './Notes.tsx'
