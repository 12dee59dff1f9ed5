// The door of sync/: all that screens may know of the network, the store and the clock.
export { type Contact, type FieldFault, isProblem, OfflineError, ProblemError } from './api.ts'
export { type DirectoryBody, type DirectoryLine, directory, tellDirectory } from './bodies/directory.ts'
export { useAcross, useBook, useDuties, useProven, useReaders } from './books/book-hooks.ts'
export { type Counted, counts, type Docket, type DocketBook, docket } from './books/docket.ts'
export { exportLink, isKept } from './books/export-link.ts'
export type { BookState } from './books/open-book.ts'
export type { Refusal, RefusedEntry } from './books/pending.ts'
export type { Summary } from './books/summary.ts'
export { type Book, holdsAt, kindsFor } from './books/view.ts'
export { minuteNow, momentNow, now, offsetHere } from './clock.ts'
export {
  type Listed,
  useBooks,
  useContact,
  useFork,
  useInbox,
  useMe,
  useNotices,
  useNow,
  usePeople,
  useSession,
  useWaiting,
  useWitnessed,
  useWrittenOf,
  type Waiting,
} from './hooks.ts'
export type { Fork } from './log/fork.ts'
export { lookUpProven, type Proven } from './log/proven.ts'
export type { Broken } from './log/verify.ts'
export { type ConfirmedTwice, type Draft, discardRefused, tryAgain, write } from './outbox.ts'
export { type HeldPacket, isUnanswered } from './packets/inbox.ts'
export { type MadeLink, makeLink, type Recipient, recipients } from './packets/send.ts'
export { markSeen, type Notice } from './people/notices.ts'
export { type Colleague, colleagues, type Named, type People } from './people/people.ts'
export { type PracticePerson, practicePeople, signInToPractice, signInWithPassword } from './people/sign-in.ts'
export { place } from './place.ts'
export type { Me } from './session/opened.ts'
export { changePhrase, lock, PRACTICE_PHRASE, type Unlocked, unlock, waitToUnlock } from './session/opening.ts'
export { syncNow } from './session/round.ts'
export type { Stage } from './session/stage.ts'
export type { Session } from './session/state.ts'
export { thisDevice } from './session/this-device.ts'
export { applyUpdate, askForUpdate } from './session/update.ts'
export { choosePhrase, lookAround, signOut, start, uncover } from './session.ts'
export { draft, dropDraft, saveDraft } from './store/drafts.ts'
export { type PhraseFault, phraseFault } from './store/lock.ts'
