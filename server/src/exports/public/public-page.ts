// The page of a bundle for the public interest: what was promised by law, and how it was kept, in the language asked for.
import type { PublicCounts } from '@sajha/record'
import { escaped, fill, grouped, type Speech } from '../page/speech.ts'
import { STYLE } from '../page/style.ts'
import { dayInWords } from '../page/values.ts'

export const publicPage = (speech: Speech, counts: PublicCounts): string => {
  const { words } = speech
  const { proof } = words
  const { inPublic } = proof
  const n = (it: number | null) => escaped(it === null ? inPublic.few : grouped(speech, it))
  const cell = (it: number | null) => `<td>${n(it)}</td>`
  const duties = Object.entries(counts.duties).map(([name, it]) => {
    const said = (words.protocols as unknown as Record<string, { label: string; owed: string } | undefined>)[name]
    const cells = [it.books, it.kept, it.late, it.missed, it.medianDaysLate].map(cell).join('')
    return `<tr><th scope="row">${escaped(said?.label ?? name)}</th>${cells}</tr>`
  })
  const asked = Object.entries(counts.questions).map(([name, it]) => {
    const said = (words.questions as unknown as Record<string, { ask: string } | undefined>)[name]
    return `<tr><th scope="row">${escaped(said?.ask ?? name)}</th>${cell(it)}</tr>`
  })
  const { again, dropped, atStationAlone } = counts.statements
  const said = [
    [inPublic.again, again],
    [inPublic.dropped, dropped],
    [inPublic.atStationAlone, atStationAlone],
  ] as const
  const heads = [inPublic.what, inPublic.books, inPublic.kept, inPublic.late, inPublic.missed, inPublic.median]
  const asOf = fill(speech, inPublic.asOf, { when: dayInWords(speech, counts.asOf.slice(0, 10)) })
  return `<!doctype html>
<html lang="${speech.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(inPublic.title)}</title>
<style>${STYLE}table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;font-weight:400}</style>
</head>
<body>
<header><h1>${escaped(inPublic.title)}</h1><p>${escaped(asOf)} · ${escaped(inPublic.books)}: ${n(counts.books)}</p>
<p class="soft">${escaped(inPublic.note)}</p></header>
<main>
<h2>${escaped(inPublic.promises)}</h2>
<table><thead><tr>${heads.map((it) => `<th scope="col">${escaped(it)}</th>`).join('')}</tr></thead><tbody>${duties.join('')}</tbody></table>
<h2>${escaped(inPublic.questions)}</h2>
<table><tbody>${asked.join('')}</tbody></table>
<h2>${escaped(inPublic.statements)}</h2>
<table><tbody>${said.map(([label, it]) => `<tr><th scope="row">${escaped(label)}</th>${cell(it)}</tr>`).join('')}</tbody></table>
</main>
</body>
</html>
`
}
