import { expect, test } from 'vitest'
import { CLOCK_NAMES, clockNamed, isLaw } from '../record/src/law/clocks.ts'
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
  for (const id of CLOCK_NAMES.filter((it) => !isLaw(clockNamed(it)))) {
    expect(sectionOf(id), id).toContain('no number in the law')
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
