// Somebody opened the address of a book that is not on this device. The server is asked whether it is theirs: if it is, it is fetched; if
// not, it answers as for a book that is not there.
import { ask } from '../api.ts'
import { syncNow } from '../session/round.ts'

export const askForBook = async (book: string): Promise<void> => {
  try {
    await ask('GET', `v1/books/${encodeURIComponent(book)}`)
    await syncNow()
  } catch {
    // Not theirs, or out of reach: the page says so already.
  }
}
