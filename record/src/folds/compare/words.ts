// What changed between two texts, word by word. A word is a run of letters with their marks, digits, and the joiners that hold a
// conjunct together; what stands between words is carried along and never compared. One rule for every script, the same on every
// device: an engine's own word breaker differs from release to release, and a comparison that a court sees may not.

/** A stretch of one text: said in both, or in this one alone. */
export type Piece = { readonly text: string; readonly own: boolean }
export type TextChange = { readonly first: readonly Piece[]; readonly second: readonly Piece[]; readonly same: boolean }

const WORD = /(?:[\p{L}\p{M}\p{N}'’]|\u200c|\u200d)+/gu

type Word = { readonly key: string; readonly from: number; readonly to: number }

/** As words are compared: composed in one way, without joiners that only change how it looks, without case. */
const keyOf = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/\u200c|\u200d/g, '')
    .replaceAll('’', "'")
    .toLowerCase()

const wordsIn = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), (it) => ({ key: keyOf(it[0]), from: it.index, to: it.index + it[0].length }))

/** Lengths of the longest common run of words of `a` with each beginning of `b`: one row, so that memory stays small. */
const lengths = (a: readonly string[], b: readonly string[]): Uint32Array => {
  let row = new Uint32Array(b.length + 1)
  for (const word of a) {
    const next = new Uint32Array(b.length + 1)
    for (let j = 1; j <= b.length; j++) {
      next[j] = b[j - 1] === word ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0)
    }
    row = next
  }
  return row
}

/** Pairs of places that belong together (Hirschberg: time n × m, memory n + m). */
const common = (
  a: readonly string[],
  b: readonly string[],
  atA: number,
  atB: number,
  found: [number, number][],
): void => {
  const [only] = a
  if (only === undefined || b.length === 0) return
  if (a.length === 1) {
    const at = b.indexOf(only)
    if (at >= 0) found.push([atA, atB + at])
    return
  }
  const half = a.length >> 1
  const before = lengths(a.slice(0, half), b)
  const after = lengths(a.slice(half).toReversed(), b.toReversed())
  let cut = 0
  let best = -1
  for (let j = 0; j <= b.length; j++) {
    const sum = (before[j] ?? 0) + (after[b.length - j] ?? 0)
    if (sum > best) {
      best = sum
      cut = j
    }
  }
  common(a.slice(0, half), b.slice(0, cut), atA, atB, found)
  common(a.slice(half), b.slice(cut), atA + half, atB + cut, found)
}

/** How many words only one of the two texts has between a pair and the next. */
const apart = ([i, j]: readonly [number, number], [k, l]: readonly [number, number]): number =>
  Math.max(k - i, l - j) - 1

/** One word alone that both happen to have, between two stretches that are not shared, joins nothing: it is counted to neither. */
const withoutChance = (pairs: readonly (readonly [number, number])[], ends: readonly [number, number]) =>
  pairs.filter((it, i) => {
    const before = apart(pairs[i - 1] ?? [-1, -1], it)
    const after = apart(it, pairs[i + 1] ?? ends)
    return before < 2 || after < 2
  })

const matched = (a: readonly Word[], b: readonly Word[]): readonly [ReadonlySet<number>, ReadonlySet<number>] => {
  const [x, y] = [a.map((it) => it.key), b.map((it) => it.key)]
  const found: [number, number][] = []
  let head = 0
  while (head < x.length && head < y.length && x[head] === y[head]) found.push([head, head++])
  let tail = 0
  while (tail < x.length - head && tail < y.length - head && x.at(-1 - tail) === y.at(-1 - tail)) tail++
  common(x.slice(head, x.length - tail), y.slice(head, y.length - tail), head, head, found)
  for (let i = tail; i > 0; i--) found.push([x.length - i, y.length - i])
  const kept = withoutChance(found, [x.length, y.length])
  return [new Set(kept.map((it) => it[0])), new Set(kept.map((it) => it[1]))]
}

/** The text cut where what is shared and what is not meet; put together again it is the text. */
const piecesOf = (text: string, words: readonly Word[], shared: ReadonlySet<number>): readonly Piece[] => {
  const pieces: Piece[] = []
  const add = (from: number, to: number, own: boolean) => {
    const last = pieces.at(-1)
    if (from >= to) return
    if (last?.own === own) pieces[pieces.length - 1] = { text: last.text + text.slice(from, to), own }
    else pieces.push({ text: text.slice(from, to), own })
  }
  let at = 0
  words.forEach((it, i) => {
    const own = !shared.has(i)
    // What stands between two words that are only here is only here too.
    add(at, it.from, own && i > 0 && !shared.has(i - 1))
    add(it.from, it.to, own)
    at = it.to
  })
  add(at, text.length, false)
  return pieces
}

export const changedWords = (first: string, second: string): TextChange => {
  const [a, b] = [wordsIn(first), wordsIn(second)]
  const [inFirst, inSecond] = matched(a, b)
  return {
    first: piecesOf(first, a, inFirst),
    second: piecesOf(second, b, inSecond),
    same: inFirst.size === a.length && inSecond.size === b.length,
  }
}

/** Things written one on each line, compared as wholes; each as it was first written. */
export const listed = (text: unknown): readonly string[] =>
  typeof text === 'string'
    ? text
        .split(/[\n;]/)
        .map((it) => it.trim())
        .filter(Boolean)
    : []

export const sameWords = (a: string, b: string): boolean =>
  wordsIn(a)
    .map((it) => it.key)
    .join(' ') ===
  wordsIn(b)
    .map((it) => it.key)
    .join(' ')
