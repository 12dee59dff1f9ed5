import { expect, test } from 'vitest'
import { CLOCK_NAMES, clockNamed, isLaw } from '../record/src/law/clocks.ts'
import { ENTITLEMENTS } from '../record/src/law/entitlements.ts'
import { INSTITUTIONS } from '../record/src/law/institutions.ts'
import { CHANGES } from '../record/src/law/reference/changes.ts'
import { FORMS } from '../record/src/law/reference/forms.ts'
import { PROTOCOLS } from '../record/src/protocols/index.ts'
import { lawPage } from './docs-law.ts'

const sectionOf = (id: string) => {
  const found = lawPage()
    .split('\n### ')
    .find((it) => it.includes(`\`${id}\`\n`))
  if (!found) throw new Error(`${id} is not on the page`)
  return found
}

test('the law page lists every clock with its citation, and every duty with what starts and meets it', () => {
  for (const id of CLOCK_NAMES) expect(sectionOf(id)).toContain(clockNamed(id).citation)
  for (const it of PROTOCOLS) {
    const text = sectionOf(it.law)
    expect(text).toContain(`\`${it.name}\``)
    for (const trigger of [...it.startedBy, ...it.metBy]) expect(text).toContain(`\`${trigger.kind}\``)
  }
})

test('where the law has no number the page says so, and calls the reminder ours', () => {
  const run = new Set<string>(PROTOCOLS.map((it) => it.law))
  for (const id of CLOCK_NAMES.filter((it) => !isLaw(clockNamed(it)))) {
    expect(sectionOf(id), id).toContain('no number in the law')
    if (!run.has(id)) continue
    expect(sectionOf(id), id).toMatch(/Reminder \|.*\bours\b.*never shown as missed/)
  }
})

test('the number of the law stands in words', () => {
  expect(sectionOf('jj-prod-24h')).toContain('**24 hours**, the journey not counted')
  expect(sectionOf('jj-sir-15d')).toContain('**15 days**')
  expect(sectionOf('jj-follow-2y')).toContain('**2 years**')
  expect(sectionOf('po-report')).toContain('**at once**')
  expect(sectionOf('bl-immediate')).toContain('27 January 2022 to 31 March 2026')
})

test('a clock that starts nothing says why, or beside which entry it stands', () => {
  const run = new Set<string>(PROTOCOLS.map((it) => it.law))
  for (const id of CLOCK_NAMES.filter((it) => !run.has(it))) {
    expect(sectionOf(id), id).toMatch(
      /no countdown; shown beside|none in a book: |none: what is not sure starts nothing/,
    )
  }
})

test('the lists beside the clocks are there: claims with their days, institutions, forms, turning days, doubts, sources', () => {
  const page = lawPage()
  for (const it of Object.values(ENTITLEMENTS)) expect(page).toContain(`\`${it.id}\``)
  for (const it of Object.keys(INSTITUTIONS)) expect(page).toContain(`(\`${it}\`)`)
  for (const it of Object.values(CHANGES)) expect(page).toContain(it.change.replaceAll('|', '\\|'))
  for (const it of Object.keys(FORMS)) expect(page).toContain(`(\`${it}\`)`)
})
