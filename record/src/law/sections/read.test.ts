// What people type as charged, in the ways police stations, lawyers and portals write it: understood, or kept and asked about.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idOf, ROWS } from '../offences/index.ts'
import { readSections } from './read.ts'

const BEFORE = { from: '2023-03-01', to: '2023-03-01' }
const AFTER = { from: '2025-03-01', to: '2025-03-01' }
const read = (text: string, days: Parameters<typeof readSections>[1] = null) =>
  readSections(text, days).read.map((it) => `${it.code} ${it.section}`)
const asked = (text: string, days: Parameters<typeof readSections>[1] = null) =>
  readSections(text, days).asked.map((it) => `${it.text}: ${it.why}`)

describe('understood', () => {
  test.each([
    ['376', 'IPC 376'],
    ['370(A)', 'IPC 370A'],
    ['370A IPC', 'IPC 370A'],
    ['370 A I.P.C.', 'IPC 370A'],
    ['376-AB, 376 DA, 376D(A) IPC', 'IPC 376AB, IPC 376DA, IPC 376DA'],
    ['BNS 143.4', 'BNS 143(4)'],
    ['143-4 BNS', 'BNS 143(4)'],
    ['143 ( 4 ) , 144(1) B.N.S.', 'BNS 143(4), BNS 144(1)'],
    ['u/s 143(4) BNS r/w 4/6 POCSO', 'BNS 143(4), POCSO 4, POCSO 6'],
    ['BNS 143(2), 64, 127(4)', 'BNS 143(2), BNS 64, BNS 127(4)'],
    ['BNS 143(4), 98; POCSO 4', 'BNS 143(4), BNS 98, POCSO 4'],
    ['143(4) BNS, 2023 read with 79 JJ Act, 2015', 'BNS 143(4), JJA 79'],
    ['376(2)(n), 506 IPC & 4/6 POCSO', 'IPC 376(2)(n), IPC 506, POCSO 4, POCSO 6'],
    ['363/366A/34 IPC', 'IPC 363, IPC 366A, IPC 34'],
    ['IPC: 363, 366-A', 'IPC 363, IPC 366A'],
    ['376 (IPC), 4 (POCSO)', 'IPC 376, POCSO 4'],
    ['64(2)m BNS', 'BNS 64(2)(m)'],
    ['5(l)/6 POCSO', 'POCSO 5(l), POCSO 6'],
    ['3-6 POCSO', 'POCSO 3, POCSO 4, POCSO 5, POCSO 6'],
    ['3/4/5/6 ITP Act', 'ITPA 3, ITPA 4, ITPA 5, ITPA 6'],
    ['3, 4 & 5 of Immoral Traffic (Prevention) Act 1956', 'ITPA 3, ITPA 4, ITPA 5'],
    ['16/17/18 Bonded Labour System (Abolition) Act, 1976', 'BLSA 16, BLSA 17, BLSA 18'],
    ['3/14 CLPRA and 75, 79 J.J. Act', 'CALPRA 3, CALPRA 14, JJA 75, JJA 79'],
    ['3(1)(r)(s), 3(2)(va) SC/ST (PoA) Act', 'POA 3(1)(r)(s), POA 3(2)(va)'],
    ['धारा ३७६', 'IPC 376'],
    ['धारा १४३(४) भारतीय न्याय संहिता २०२३ सहपठित ४/६ पॉक्सो एक्ट', 'BNS 143(4), POCSO 4, POCSO 6'],
    ['धारा 137(2), 96 बी0एन0एस0', 'BNS 137(2), BNS 96'],
    ['भा0द0वि0 की धारा 363, 366ए', 'IPC 363, IPC 366A'],
    ['370/371 भा.दं.सं.', 'IPC 370, IPC 371'],
    ['363 भादवि', 'IPC 363'],
    ['मानव बेचबिखन ऐन २०६४ दफा १५(१)(क)', 'HTTCA 15(1)(a)'],
    ['FIR 412/25 dt 12.03.2025 u/s 137(2) BNS', 'BNS 137(2)'],
  ])('%s', (text, sections) => {
    expect(read(text).join(', ')).toBe(sections)
  })

  test('by the date of the act, where no Act is named', () => {
    expect(read('143, 144', AFTER)).toEqual(['BNS 143', 'BNS 144'])
    expect(read('363', BEFORE)).toEqual(['IPC 363'])
    expect(readSections('143', AFTER).read[0]?.how).toBe('date')
  })

  test('by what only one code has: 143(4) is no section of the IPC', () => {
    expect(read('143(4)')).toEqual(['BNS 143(4)'])
  })

  test('between two Acts, by which of them has such a section', () => {
    expect(read('BNS 143, 64, 4 POCSO')).toEqual(['BNS 143', 'BNS 64', 'POCSO 4'])
  })
})

describe('kept and asked about', () => {
  test.each([
    ['143', '143: which-code'],
    ['8, 12', '8: which-code, 12: which-code'],
    ['BNS 376', '376: no-such-section'],
    ['POCSO 99', '99: no-such-section'],
    ['1430', '1430: not-understood'],
    ['runaway', 'runaway: not-understood'],
    ['as per law', 'as per law: not-understood'],
  ])('%s', (text, questions) => {
    expect(asked(text).join(', ')).toBe(questions)
    expect(read(text)).toEqual([])
  })

  test('with what it may have been: BNS 376 is IPC 376, or BNS 64', () => {
    expect(readSections('BNS 376').asked[0]?.choices).toEqual([
      { code: 'IPC', section: '376' },
      { code: 'BNS', section: '64' },
    ])
  })

  test('a date and a case number are no sections, and stay', () => {
    expect(asked('FIR 412/25 dt 12.03.2025 u/s 137(2) BNS')).toEqual([
      'FIR 412/25: not-understood',
      '12.03.2025: not-understood',
    ])
  })

  test('nothing typed is nothing read and nothing asked', () => {
    expect(readSections('  ')).toEqual({ read: [], asked: [], rest: '' })
  })
})

test('every section of the data reads back as itself, alone and all together', () => {
  for (const row of ROWS) expect(read(idOf(row))).toEqual([idOf(row)])
  const all = [...new Set(ROWS.map(idOf))]
  expect(read(all.join('; '))).toEqual(all)
})

// A section in one of the forms people write it, with what it is.
const CODED = [
  { code: 'IPC', written: ['IPC', 'I.P.C.', 'Indian Penal Code, 1860', 'भादवि', 'भा0द0वि0', 'आईपीसी'] },
  { code: 'BNS', written: ['BNS', 'B.N.S.', 'BNS 2023', 'बीएनएस', 'भारतीय न्याय संहिता, 2023'] },
  { code: 'POCSO', written: ['POCSO', 'POCSO Act', 'POCSO Act, 2012', 'पॉक्सो एक्ट', 'पोक्सो'] },
  { code: 'JJA', written: ['JJ Act', 'J.J. Act 2015', 'JJA', 'जे.जे. एक्ट', 'किशोर न्याय अधिनियम'] },
  { code: 'ITPA', written: ['ITPA', 'ITP Act', 'I.T.(P) Act', 'अनैतिक व्यापार अधिनियम'] },
] as const
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  IPC: ['370', '370A', '376', '376(2)(n)', '363', '366A', '370(4)'],
  BNS: ['143(4)', '143(2)', '64', '64(2)(m)', '144(1)', '127(4)', '96'],
  POCSO: ['4', '6', '8', '10', '5(l)'],
  JJA: ['75', '79', '81'],
  ITPA: ['3', '4', '5', '6'],
}
const DEVANAGARI = (text: string) => text.replace(/\d/g, (it) => String.fromCharCode(0x966 + Number(it)))
const SPACED = (text: string) => text.replace(/\(/g, ' ( ').replace(/\)/g, ' ) ')
const DOTTED = (text: string) => text.replace(/^(\d+)\((\d)\)$/, '$1.$2')
const noisy = fc.constantFrom((it: string) => it, DEVANAGARI, SPACED, DOTTED)

const group = fc.constantFrom(...CODED).chain(({ code, written }) =>
  fc.record({
    code: fc.constant(code),
    written: fc.constantFrom(...written),
    sections: fc.uniqueArray(fc.constantFrom(...(SECTIONS[code] ?? [])), { minLength: 1, maxLength: 3 }),
    first: fc.boolean(),
    between: fc.constantFrom(', ', ',', ' / ', '/', ' & ', ' and '),
    noise: noisy,
  }),
)

test('however it is written, each section is read with its Act', () => {
  const joins = fc.constantFrom(' r/w ', '; ', ' read with ', ' सहपठित ', '\n')
  fc.assert(
    fc.property(
      fc.uniqueArray(group, { selector: (it) => it.code, minLength: 1, maxLength: 3 }),
      joins,
      fc.boolean(),
      (groups, join, lead) => {
        const text = groups
          .map((it) => {
            const list = it.sections.map(it.noise).join(it.between)
            return lead ? `${it.written} ${list}` : `${list} ${it.written}`
          })
          .join(join)
        const wanted = groups.flatMap((it) => it.sections.map((one) => `${it.code} ${one}`))
        expect([text, read(`u/s ${text}`)]).toEqual([text, wanted])
      },
    ),
    { numRuns: 400 },
  )
})

test('no number is ever dropped, whatever is typed', () => {
  const piece = fc.oneof(
    fc.integer({ min: 1, max: 9999 }).map(String),
    fc.constantFrom(
      ',',
      '/',
      ' ',
      '(',
      ')',
      '-',
      '.',
      'BNS',
      'IPC',
      ' r/w ',
      'POCSO',
      'ए',
      'धारा',
      '(4)',
      'A',
      'x',
      ';',
      '३७६',
      '४',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('')
      const it = readSections(text)
      const kept = [...it.read, ...it.asked].map((one) => one.text).join(' ')
      const latin = text.normalize('NFKC').replace(/[०-९]/g, (one) => String(one.charCodeAt(0) - 0x966))
      // Digits within an Act's own name or year belong to the name.
      const plain = latin.replace(/(BNS|IPC|POCSO)[\s,.()]*(1[89]\d\d|20\d\d)(?!\d)/g, '$1')
      const lost = (plain.match(/\d+/g) ?? []).filter(
        (number) => !kept.includes(number) && !kept.includes(String(Number(number))),
      )
      expect([text, lost]).toEqual([text, []])
    }),
    { numRuns: 600 },
  )
})
