// The certificate that goes with an electronic record (BSA s.63(4)), as a draft to print: Part A from what stands in the record, Part B
// empty for an expert. It asserts nothing that the record does not hold: what the signer must say is a box to tick.
import { type AttachmentRef, type Evidence, type Link, provisions } from '@sajha/record'
import { escaped, fill, type Speech } from './speech.ts'
import { STYLE } from './style.ts'
import { dayInWords, momentInWords, nameOf, valueInWords } from './values.ts'

const row = (label: string, html: string): string => `<dt>${escaped(label)}</dt><dd>${html}</dd>`
const blank = (label: string): string => row(label, '<span class="blank"></span>')

const HEX = (base64url: string): string => Buffer.from(base64url, 'base64url').toString('hex')

const linkHtml = (speech: Speech, link: Link): string => {
  const { proof } = speech.words
  const { passed } = link
  const when = escaped(momentInWords(speech, link.at))
  if (!passed) return `<li>${when}: ${escaped(fill(speech, proof.sealedBy, { who: nameOf(speech, link.author) }))}</li>`
  const said = (field: string, value: unknown) => valueInWords(speech, 'custody-passed', field, value)
  const facts = [said('why', passed.why), said('seal', passed.seal), passed.number, said('where', passed.where)]
  const gaps = link.gaps.map((it) => `<br><strong>${escaped(proof.gaps[it])}</strong>`).join('')
  const hands = fill(speech, proof.passed, { from: passed.from, to: passed.to })
  return `<li>${when}: ${escaped(hands)} · ${escaped(facts.filter(Boolean).join(' · '))}${gaps}</li>`
}

const particulars = (speech: Speech, { entry }: Evidence): string => {
  const { certificate } = speech.words
  const { body } = entry
  const original: AttachmentRef = body.original
  const said = (field: string, value: unknown) =>
    escaped(valueInWords(speech, 'evidence-sealed', field, value) || certificate.notTold)
  return [
    row(certificate.record, `${escaped(body.title)} (${said('sort', body.sort)}, ${escaped(original.media)})`),
    row(certificate.howMade, said('came', body.came)),
    row(certificate.device, said('device', body.device)),
    row(certificate.takenAt, [said('takenAt', body.takenAt), body.where ? said('where', body.where) : ''].join(' ')),
    row(certificate.sealedAt, `${escaped(momentInWords(speech, entry.sealedAt ?? entry.madeAt))} (UTC)`),
    row(certificate.keptOn, escaped(nameOf(speech, entry.author))),
    row(fill(speech, certificate.hash, { algorithm: 'SHA-256' }), `<code>${HEX(original.sha256)}</code>`),
    row(certificate.size, escaped(String(original.size))),
    row(certificate.number, `${entry.n ?? ''} <code>${escaped(entry.id)}</code>`),
  ].join('')
}

const OWN = `
.blank{display:inline-block;width:100%;min-height:1.6em;border-bottom:1px solid #000}
.box{display:inline-block;width:.9em;height:.9em;border:1px solid #000;margin-right:.5em}
ul,ol{padding-left:1.2rem}
`

/** @param evidence with its chain as this copy shows it */
export const certificatePage = (speech: Speech, evidence: Evidence): string => {
  const { certificate, proof } = speech.words
  const { citation, inForceFrom } = provisions.certificate
  const law = fill(speech, certificate.law, { citation, since: dayInWords(speech, inForceFrom) })
  const says = Object.values(certificate.say).map((it) => `<p><span class="box"></span>${escaped(it)}</p>`)
  const signer = [certificate.name, certificate.post, certificate.place, certificate.date, certificate.sign]
  const expert = [
    certificate.name,
    certificate.qualification,
    certificate.hashAgain,
    certificate.date,
    certificate.sign,
  ]
  const passed = evidence.chain.length === 1 ? `<p>${escaped(certificate.custodyNone)}</p>` : ''
  return `<!doctype html>
<html lang="${speech.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(certificate.title)}</title>
<style>${STYLE}${OWN}</style>
</head>
<body>
<header><h1>${escaped(certificate.title)}</h1><p>${escaped(law)}</p><p class="given">${escaped(certificate.draft)}</p></header>
<main>
<h2>${escaped(certificate.partA)}</h2>
<dl>${particulars(speech, evidence)}</dl>
<h3>${escaped(certificate.custody)}</h3>
<ol>${evidence.chain.map((it) => linkHtml(speech, it)).join('')}</ol>${passed}<p class="soft">${escaped(certificate.gap)}</p>
<h3>${escaped(certificate.sayTitle)}</h3>
${says.join('')}
<dl>${signer.map(blank).join('')}</dl><p class="soft">${escaped(certificate.belief)}</p>
<h2>${escaped(certificate.partB)}</h2>
<p class="soft">${escaped(certificate.partBNote)} ${escaped(proof.needsCounsel)}</p>
<dl>${expert.map(blank).join('')}</dl>
</main>
</body>
</html>
`
}
