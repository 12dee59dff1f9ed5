// What an export has of the newest time-stamp: the checkpoint that was stamped, the authority's answer, and the proof that the export's
// own checkpoint grew out of it. A stranger checks it with OpenSSL and the authority's certificate, had from the authority.
import { type Bundle, toBase64, utf8, type ZippedFile } from '@sajha/record'
import type { House } from '../house.ts'
import { proveConsistency } from '../log/proofs.ts'
import { newestStamp } from './store.ts'

export const timeStampFiles = async (house: House, bundle: Bundle): Promise<readonly ZippedFile[]> => {
  const stamp = await newestStamp(house.db)
  if (!stamp) return []
  const size = Number(bundle.checkpoint.split('\n')[1])
  if (stamp.size > size) return []
  const proof =
    stamp.size > 0 && stamp.size < size ? (await proveConsistency(house, stamp.size, size)).map(toBase64) : []
  const said = {
    format: 'sajha-time-stamp/1',
    size: stamp.size,
    grownTo: size,
    stampedAt: stamp.stampedAt.toString(),
    proof,
  }
  return [
    { name: 'time-stamp.checkpoint', bytes: utf8(stamp.note) },
    { name: 'time-stamp.tsr', bytes: new Uint8Array(stamp.answer) },
    { name: 'time-stamp.json', bytes: utf8(`${JSON.stringify(said, null, 1)}\n`) },
  ]
}
