// What binds public counts to the records they were counted from, without naming one: a salted hash for each book as it stood, in no order
// of its own, under one root that the log signs with the counts. Whoever a court appoints is given the salts, and counts again.
import { toBase64url, toHex, utf8 } from '../../log/bytes.ts'
import type { PlatformVerify } from '../../log/ed25519-rule.ts'
import { sha256 } from '../../log/hash.ts'
import { parseStrict } from '../../log/jcs.ts'
import { leafHash, rootOf } from '../../log/merkle.ts'
import { openNote, parseVerifierKey } from '../../log/note.ts'
import type { Bundle } from '../../wire/bundle.ts'
import { isTrusted } from '../anchor.ts'
import { FILES, type Files, filesText } from '../files.ts'

/** H(salt ‖ book ‖ number of its last entry counted ‖ seal of that entry), base64url. `salt`: 32 random bytes, for this book and release. */
export const bookCommitment = (salt: Uint8Array, book: string, n: number, seal: string): string =>
  toBase64url(sha256(salt, utf8(`sajha/public-book/v1\n${book}\n${n}\n${seal}\n`)))

/** Sorted, so that their order tells nothing; the root as RFC 9162 hashes it. */
export const rootOfBooks = (commitments: readonly string[]): string =>
  toBase64url(rootOf([...commitments].sort().map((it) => leafHash(utf8(it)))))

/** The text that the log's key signs. */
export const publicText = (origin: string, counts: Uint8Array, commitments: readonly string[]): string =>
  `sajha/public/v1\n${origin}\n${toHex(sha256(counts))}\n${commitments.length}\n${rootOfBooks(commitments)}\n`

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

const signs = async (
  note: Uint8Array | undefined,
  text: string,
  key: string,
  verify: PlatformVerify,
): Promise<boolean> => {
  const opened = await openNote(note ?? new Uint8Array(), [parseVerifierKey(key)], verify)
  return opened.verdict === 'signed' && opened.text === text
}

type Said = Bundle['log'] & { readonly books: readonly string[] }

/** Which files of a public bundle do not hold; empty when all do. Null for what is no public bundle. Never throws. */
export const verifyPublic = async (
  files: Files,
  verify: PlatformVerify,
  trusted?: string,
): Promise<readonly string[] | null> => {
  if (!files.has('public.json')) return null
  try {
    const said = parseStrict(textOf(files.get('public.json')), 16) as unknown as Said
    const signed = { log: said, checkpoint: textOf(files.get(FILES.checkpoint)) }
    if (trusted !== undefined && !(await isTrusted(signed, trusted.trim(), verify))) return ['public.json']
    const list = parseStrict(textOf(files.get(FILES.list)), 16) as { files: Record<string, string> }
    const listed = Object.entries(list.files).filter(
      ([name, hash]) => toHex(sha256(files.get(name) ?? utf8(''))) !== hash,
    )
    const strange = [...files.keys()].filter((it) => !(it in list.files) && it !== FILES.list && it !== FILES.signature)
    const broken = [...listed.map(([name]) => name), ...strange]
    const listText = filesText(said.origin, files.get(FILES.list) ?? '')
    if (!(await signs(files.get(FILES.signature), listText, said.key, verify))) broken.push(FILES.signature)
    const counted = publicText(said.origin, files.get('counts.json') ?? utf8(''), said.books)
    if (!(await signs(files.get('counts.sig'), counted, said.key, verify))) broken.push('counts.sig')
    return broken
  } catch {
    return ['public.json']
  }
}
