// The few elements the page is made of: text is only ever set as text, so that nothing in a file that somebody dropped can run here.
type Child = Node | string | null

export const el = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  given: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const it = document.createElement(tag)
  for (const [name, value] of Object.entries(given)) it.setAttribute(name, value)
  it.append(...children.filter((child) => child !== null))
  return it
}

const SVG = 'http://www.w3.org/2000/svg'
const SCALLOP =
  'M10 1.5l1.9 1.6 2.5-.5 1 2.3 2.4 .9-.2 2.5 1.5 2-1.5 2 .2 2.5-2.4 .9-1 2.3-2.5-.5L10 19.1l-1.9-1.6-2.5 .5-1-2.3-2.4-.9 .2-2.5-1.5-2 1.5-2-.2-2.5 2.4-.9 1-2.3 2.5 .5Z'
const INSIDE = {
  whole: 'M3.7 10.3a6.3 6.3 0 1 0 12.6 0a6.3 6.3 0 1 0-12.6 0M6.8 10.5l2.3 2.3L13.4 8',
  open: 'M3.7 10.3a6.3 6.3 0 1 0 12.6 0a6.3 6.3 0 1 0-12.6 0',
  broken: 'M10.5 .5L8.5 6l3 3.5L8.2 14l1.8 5.5',
} as const

export type StampKind = keyof typeof INSIDE

/** The great stamp beside the answer; the words say the same. */
export const stamp = (kind: StampKind): SVGElement => {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 20 20')
  svg.setAttribute('class', `stamp ${kind}`)
  svg.setAttribute('aria-hidden', 'true')
  for (const d of [SCALLOP, INSIDE[kind]]) {
    const path = document.createElementNS(SVG, 'path')
    path.setAttribute('d', d)
    svg.append(path)
  }
  return svg
}
