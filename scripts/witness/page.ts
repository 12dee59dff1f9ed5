// The page of a witness: which logs, up to where, seen when. One small file without scripts, in the language that is asked for.
import {
  isMalformed,
  LANGUAGES,
  type Language,
  parseCheckpoint,
  parseNote,
  witnessWordsIn,
} from '../../record/src/index.ts'
import { originOf, type Witness } from './cosign.ts'
import type { KeptLog } from './keep.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const fill = (sentence: string, blanks: Readonly<Record<string, string | number>>): string =>
  escaped(sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? '')))

const NAMES: Readonly<Record<Language, string>> = { en: 'English', hi: 'हिन्दी', ne: 'नेपाली' }

const when = (seconds: number, language: Language): string =>
  new Date(seconds * 1000).toLocaleString(`${language}-u-nu-latn`, { dateStyle: 'long', timeStyle: 'short' })

const STYLE = `:root{color-scheme:light dark;font:17px/1.5 system-ui,sans-serif}body{max-width:44rem;margin:2rem auto;padding:0 1rem}
code{display:block;overflow-wrap:anywhere;padding:.6rem;border:1px solid;border-radius:.3rem}h2{margin-top:2rem}
li{margin:1rem 0;list-style:none}ul{padding:0}nav a{margin-right:1rem;display:inline-block;padding:.7rem 0}strong{overflow-wrap:anywhere}`

const sizeOf = (held: string): number => {
  try {
    return parseCheckpoint(parseNote(held).text).size
  } catch (error) {
    if (isMalformed(error)) return 0
    throw error
  }
}

export const pageOf = async (witness: Witness, language: Language): Promise<string> => {
  const words = await witnessWordsIn[language]()
  const { name, logs } = witness.keep.state()
  const one = (log: KeptLog): string => {
    const origin = originOf(log)
    const seen = witness.seen(origin)
    const signed =
      log.held === null || log.heldAt === null
        ? fill(words.notYet, {})
        : fill(words.entries, { n: sizeOf(log.held), when: when(log.heldAt, language) })
    const looked = seen ? fill(words.seen, { when: when(seen.at, language) }) : fill(words.neverSeen, {})
    return `<li><strong>${escaped(origin)}</strong><br>${signed}<br>${looked}${seen ? `<br>${escaped(words.how[seen.how])}` : ''}</li>`
  }
  const links = LANGUAGES.map((it) => `<a href="?language=${it}" lang="${it}">${NAMES[it]}</a>`).join('')
  const list = logs.length > 0 ? `<ul>${logs.map(one).join('')}</ul>` : `<p>${escaped(words.nothing)}</p>`
  const evidence = witness.keep.evidence()
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(words.title)}</title><style>${STYLE}</style><nav>${links}</nav><h1>${escaped(words.title)}</h1><p>${escaped(words.what)}</p>
<h2>${escaped(words.watches)}</h2>${list}${evidence > 0 ? `<p><strong>${fill(words.evidence, { n: evidence })}</strong></p>` : ''}
<h2>${escaped(words.name)}</h2><p>${escaped(name)}</p><h2>${escaped(words.key)}</h2><code>${escaped(witness.keep.key)}</code></html>
`
}
