// What goes on while the store is open: syncing, and folding what is stale. A part of its own, so that a first visit shows its page
// before the folds and the law have come (session/opening.ts fetches it).
import { keepSending } from '../attachments/send-attachments.ts'
import { foldStale } from '../books/fold.ts'
import { keepSyncing } from './round.ts'
import { wake } from './waking.ts'

let listening = false

export const beAtWork = (): void => {
  if (!listening) {
    keepSyncing()
    keepSending()
  }
  listening = true
  void foldStale()
  wake('opened')
}
