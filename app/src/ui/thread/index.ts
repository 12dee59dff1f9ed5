// The door of threads.
export { type Course, type ThreadPart, threadOf } from './parts.ts'
export { BigClock, Thread } from './Thread.tsx'
