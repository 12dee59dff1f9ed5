// The paper of a day, back from a drawer: read from a picture of its square or from what was typed, and compared with the log as this
// device can prove it. Nothing of it is believed because the server says so: the root of that time is computed from tiles, and must be a
// beginning of the checkpoint that this device holds.
import { isMalformed, judgeSheet, readSheet, rootFromTiles, type SheetVerdict, tilePath } from '@sajha/record'
import { askBytes, isProblem } from '../api.ts'
import { opened } from '../session/opened.ts'
import { audit } from './audit.ts'
import { follows, openCheckpoint, proofBetween } from './consistent.ts'
import { heldCheckpoint } from './held-checkpoint.ts'
import { everyKey } from './log-keys.ts'
import { platformVerify } from './verify.ts'

const rootAt = async (size: number): Promise<Uint8Array | null> => {
  try {
    return await rootFromTiles(size, (tile) => askBytes(`log/${tilePath(tile)}`))
  } catch (error) {
    if (isMalformed(error) || isProblem(error, 'not-found')) return null
    throw error
  }
}

/** Null for what stands on no such paper. Throws OfflineError. */
export const checkPaper = async (given: string): Promise<SheetVerdict | null> => {
  const sheet = readSheet(given)
  if (!sheet) return null
  const { origin } = opened().record
  const size = sheet.sort === 'note' ? sheet.checkpoint.size : sheet.size
  await audit()
  const note = (await heldCheckpoint())?.note
  const held = note ? await openCheckpoint(note, everyKey(), origin) : null
  if (!held || 'wrong' in held) return 'another-root'
  const rootThen = size > held.signed.size ? null : await rootAt(size)
  const verdict = await judgeSheet(sheet, { origin, keys: everyKey(), rootThen }, platformVerify)
  if (verdict !== 'holds' || !rootThen) return verdict
  const then = { origin, size, root: rootThen, extensions: [] }
  return follows(then, held.signed, await proofBetween(size, held.signed.size)) ? 'holds' : 'another-root'
}

type Detector = { detect(image: ImageBitmap): Promise<readonly { readonly rawValue: string }[]> }
type Detectors = new (given: { readonly formats: readonly string[] }) => Detector

const detectors = (): Detectors | undefined => (globalThis as { readonly BarcodeDetector?: Detectors }).BarcodeDetector

/** Whether this browser reads squares in pictures by itself. */
export const readsPictures = (): boolean => detectors() !== undefined

/** What the square in a picture says; null where none is found, or no picture can be read. */
export const readPicture = async (file: File): Promise<string | null> => {
  const Reads = detectors()
  if (!Reads) return null
  try {
    const image = await createImageBitmap(file)
    const [found] = await new Reads({ formats: ['qr_code'] }).detect(image)
    return found?.rawValue ?? null
  } catch {
    return null
  }
}
