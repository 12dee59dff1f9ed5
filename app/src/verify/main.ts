// The page that checks an export for whoever has one: one file, opened from a disk or a USB stick, on a machine that never met a server.
// It asks nobody anything: its policy (in the page) lets no request out. All it does is read the file that is given and say what holds.
import '../ui/tokens.css'
import '../ui/verify/verify.css'
import {
  cosignedCheckpoint,
  filesIn,
  isMalformed,
  type KnownKeys,
  LANGUAGES,
  type Language,
  parseVerifierKey,
  readExport,
  readKnownKeys,
  textOf,
  verifyPublic,
  verifySource,
} from '@sajha/record'
import { el, stamp } from './draw.ts'
import { verifyHere } from './ed25519.ts'
import { lookAt, sourceOfFile } from './looked-at.ts'
import { drawPublic, drawResult, type PublicResult, type Result } from './result.ts'
import { WORDS } from './say.ts'

const NAMES: Readonly<Record<Language, string>> = { en: 'En', hi: 'हि', ne: 'ने' }

let language: Language = LANGUAGES.find((it) => navigator.language.startsWith(it)) ?? 'en'
let file: File | null = null
let typed = ''
let state: 'asking' | 'checking' | 'unread' | Result | PublicResult = 'asking'
/** Counts what was asked, so that an answer to an earlier file never stands under a later one. */
let turn = 0

const LARGEST_NOTE = 1_000_000

/** The cosigners whose keys were given, of the checkpoint in the file. */
const cosignersOf = async (given: File, { log, witnesses }: KnownKeys, said: string | null) => {
  const source = sourceOfFile(given)
  const found = (await filesIn(source)).find((it) => it.name === 'checkpoint' && it.size < LARGEST_NOTE)
  const key = log ?? said
  if (!found || key === null) return []
  try {
    const [note, read] = [textOf(await source.read(found.at, found.at + found.size)), parseVerifierKey(key)]
    return (await cosignedCheckpoint(note, { origin: read.name, keys: [read] }, witnesses, verifyHere))?.cosigned ?? []
  } catch (error) {
    if (isMalformed(error)) return []
    throw error
  }
}

/** Counts for the public are a few small files, and have no entries to walk through. */
const LARGEST_PUBLIC = 16 * 1024 * 1024

const publicVerdict = async (given: File, keys: KnownKeys): Promise<PublicResult | null> => {
  if (given.size > LARGEST_PUBLIC) return null
  const files = readExport(new Uint8Array(await given.arrayBuffer()))
  const wrong = await verifyPublic(files, verifyHere, keys.log)
  return wrong && { wrong, held: keys.log !== undefined }
}

const verdictOn = async (given: File, keys: KnownKeys): Promise<Result | PublicResult> => {
  const counts = await publicVerdict(given, keys)
  if (counts) return counts
  const verdict = await verifySource(sourceOfFile(given), verifyHere, keys.log)
  return {
    verdict,
    looked: await lookAt(given, verdict),
    cosigned: await cosignersOf(given, keys, verdict.key),
    held: keys.log !== undefined,
  }
}

const check = async (): Promise<void> => {
  const keys = readKnownKeys(typed)
  if (!file || !keys) return draw()
  turn++
  const mine = turn
  state = 'checking'
  draw()
  const found = await verdictOn(file, keys).catch((error: unknown) => {
    console.error(error)
    return 'unread' as const
  })
  if (mine !== turn) return
  state = found
  draw()
  document.querySelector<HTMLElement>('.answer')?.focus()
}

const languages = (): HTMLElement =>
  el(
    'nav',
    { class: 'languages' },
    ...LANGUAGES.map((it) => {
      const button = el('button', { type: 'button', lang: it, 'aria-pressed': String(it === language) }, NAMES[it])
      button.addEventListener('click', () => {
        language = it
        draw()
      })
      return button
    }),
  )

const form = (): HTMLElement => {
  const { verifyPage: w } = WORDS[language]
  const input = el('input', {
    type: 'file',
    id: 'file',
    accept: '.zip,application/zip',
    'aria-describedby': 'file-help',
  })
  input.addEventListener('change', () => {
    file = input.files?.[0] ?? file
    void check()
  })
  const key = el('textarea', { id: 'key', rows: '3', spellcheck: 'false', 'aria-describedby': 'key-help' })
  key.value = typed
  key.addEventListener('input', () => {
    typed = key.value
  })
  const go = el('button', { type: 'submit', class: 'go' }, w.act)
  const it = el(
    'form',
    {},
    el(
      'label',
      { for: 'file', class: 'drop' },
      el('strong', {}, file ? file.name : w.choose),
      el('span', { id: 'file-help' }, w.chooseHelp),
    ),
    input,
    el('label', { for: 'key' }, w.key),
    el('p', { id: 'key-help', class: 'note' }, w.keyHelp),
    key,
    typed.trim() !== '' && !readKnownKeys(typed) ? el('p', { role: 'alert', class: 'wrong' }, w.keyWrong) : null,
    go,
  )
  it.addEventListener('submit', (event) => {
    event.preventDefault()
    void check()
  })
  return it
}

const answer = (): HTMLElement | null => {
  const words = WORDS[language]
  if (state === 'asking') return null
  if (state === 'checking') return el('p', { class: 'checking' }, words.verifyPage.checking)
  if (state === 'unread')
    return el(
      'div',
      { class: 'head' },
      stamp('broken'),
      el(
        'div',
        {},
        el('h2', { class: 'answer broken', tabindex: '-1' }, words.verifyPage.unread),
        el('p', {}, words.verifyPage.unreadNote),
      ),
    )
  if ('wrong' in state) return drawPublic(words, state)
  const print = el('button', { type: 'button', class: 'go print' }, words.verifyPage.print)
  print.addEventListener('click', () => window.print())
  return el('div', {}, drawResult(words, state, language), print)
}

const draw = (): void => {
  const { verifyPage: w } = WORDS[language]
  document.documentElement.lang = language
  document.title = w.title
  const main = el('main', {}, el('h1', {}, w.title), el('p', { class: 'lead' }, w.lead), form())
  const live = el('div', { role: 'status' })
  const said = answer()
  if (said) live.append(said)
  main.append(live)
  document.body.replaceChildren(el('header', {}, el('b', { class: 'word', lang: 'hi' }, 'साझा'), languages()), main)
}

document.addEventListener('dragover', (event) => event.preventDefault())
document.addEventListener('drop', (event) => {
  event.preventDefault()
  file = event.dataTransfer?.files[0] ?? file
  void check()
})
draw()
