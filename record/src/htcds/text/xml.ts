// A form's answers as XML: elements, attributes and text, and nothing that could fetch or multiply (no DOCTYPE, no entity of its own).
// Small on purpose: what a filled form holds, and refused in words where there is more.
import { Unreadable } from './csv.ts'

export type XmlElement = {
  /** Without the prefix of its namespace: `orx:meta` and `meta` are one. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text directly inside, as written. */
  readonly text: string
}

const DEEPEST = 32
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const numbered = (digits: string): string => {
  const code = digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10)
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff))
    throw new Unreadable(null, 'a character in it does not exist')
  return String.fromCodePoint(code)
}

const plain = (text: string): string =>
  text.replace(/&(?:#(x[0-9a-fA-F]+|\d+)|(\w+));|&/g, (_, digits: string | undefined, name: string | undefined) => {
    if (digits) return numbered(digits)
    const known = name && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
    if (known === undefined) throw new Unreadable(null, 'it names an entity that is not one of the five of XML')
    return known
  })

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y

const attributesOf = (text: string): Record<string, string> => {
  const found: [string, string][] = []
  ATTRIBUTE.lastIndex = 0
  while (ATTRIBUTE.lastIndex < text.length && text.slice(ATTRIBUTE.lastIndex).trim() !== '') {
    const it = ATTRIBUTE.exec(text)
    if (!it) throw new Unreadable(null, 'an attribute in it is not written as XML wants')
    found.push([local(it[1] ?? ''), plain(it[2] ?? it[3] ?? '')])
  }
  return Object.fromEntries(found)
}

// Comment, CDATA, instruction or declaration, closing tag, opening tag, text: in this order, one after the other, to the end.
const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!([^>]*)>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*)(\/?)>|([^<]+)/y

type Open = { name: string; tag: string; attributes: Record<string, string>; children: XmlElement[]; text: string }
type Reading = { readonly open: Open[]; root: XmlElement | null }

const close = (reading: Reading): void => {
  const done = reading.open.pop()
  if (!done) throw new Unreadable(null, 'a closing tag in it closes nothing')
  const { name, attributes, children, text } = done
  const element: XmlElement = { name, attributes, children, text }
  const parent = reading.open.at(-1)
  if (parent) parent.children.push(element)
  else reading.root = element
}

const opened = (reading: Reading, tag: string, attributes: string, empty: boolean): void => {
  if (reading.root) throw new Unreadable(null, 'something follows the end of it')
  if (reading.open.length >= DEEPEST) throw new Unreadable(null, 'it is nested too deeply')
  reading.open.push({ tag, name: local(tag), attributes: attributesOf(attributes), children: [], text: '' })
  if (empty) close(reading)
}

const closed = (reading: Reading, tag: string): void => {
  if (reading.open.at(-1)?.tag !== tag) throw new Unreadable(null, `the closing tag ${tag} in it closes something else`)
  close(reading)
}

const said = (reading: Reading, text: string): void => {
  const inside = reading.open.at(-1)
  if (inside) inside.text += text
  else if (text.trim() !== '') throw new Unreadable(null, 'text stands outside of it')
}

const taken = (reading: Reading, piece: RegExpExecArray): void => {
  const [, cdata, declaration, closing, opening, attributes = '', empty, text] = piece
  if (declaration !== undefined)
    throw new Unreadable(null, 'it declares a document type, which a filled form never does')
  if (cdata !== undefined) said(reading, cdata)
  if (text !== undefined) said(reading, plain(text))
  if (opening !== undefined) opened(reading, opening, attributes, empty === '/')
  if (closing !== undefined) closed(reading, closing)
}

/** The root element of a document. Throws `Unreadable`. */
export const readXml = (given: string): XmlElement => {
  const text = given.replace(/^\ufeff/, '')
  const reading: Reading = { open: [], root: null }
  PIECE.lastIndex = 0
  while (PIECE.lastIndex < text.length) {
    const piece = PIECE.exec(text)
    if (!piece) throw new Unreadable(null, 'it is not written as XML wants')
    taken(reading, piece)
  }
  if (!reading.root) throw new Unreadable(null, 'it ends before it is complete')
  return reading.root
}
