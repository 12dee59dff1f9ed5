// What people bring: files as the standard writes them, as its toolkit writes them, and with slips. Three answers: taken in and said,
// asked, refused with every reason at once; and never half of a file.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Answers, Reading } from './case.ts'
import { readHtcds } from './read-htcds.ts'

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../testing/vectors/htcds/samples/${name}`, import.meta.url)))
const reads = (text: string, answers: Answers = {}) => readHtcds(new TextEncoder().encode(text), answers)
const readsCase = (it: Readonly<Record<string, unknown>>, answers?: Answers) => reads(JSON.stringify([it]), answers)
const said = (them: Reading['warnings']) => them.map((it) => `${it.row} ${it.field}`)
const facts = (it: Reading) => it.cases[0]?.facts

const meena = {
  con_Consent: true,
  prs_FirstName: 'Meena',
  prs_Gender: 'Feminine',
  prs_Citizenship: ['IN'],
  prs_Birthdate: '2008-07-21',
  vic_TraffickingStatus: 'ActualVictimOfTrafficking',
  vic_TypeOfExploitation: ['ForcedMarriage'],
  vic_MethodsOfControl: ['PhysicalThreats', 'RestrictsFinancialAccess'],
  cas_Status: 'Active',
}

describe('the same case', () => {
  test.each(['case.json', 'case.csv', 'submission-of-the-official-form.xml'])('is read from %s', (name) => {
    const it = readHtcds(sample(name))
    expect([it.refusals, it.questions]).toEqual([[], []])
    expect(facts(it)).toEqual(meena)
  })

  test('comes with what repeats, under its prefix', () => {
    expect(readHtcds(sample('case.json')).cases[0]?.repeats).toEqual({
      hte: [{ hte_Type: 'Recruitment', hte_City: 'Katihar', hte_Country: 'IN', hte_Date: '2025-11-03' }],
    })
  })

  test('comes from the form with the name of its submission, which tells a repeat from a new one', () => {
    const it = readHtcds(sample('submission-of-the-official-form.xml'))
    expect(it.cases[0]?.id).toBe('uuid:2c1f0a44-55d1-4c1e-8a6e-1d0b0c0d0e0f')
    expect(said(it.warnings)).toEqual(['1 prs_First_Name', '1 vic_Methods_of_Control'])
  })

  test('is read from a bare list, a bare object, and with a byte order mark and Windows line ends', () => {
    const { cases } = JSON.parse(new TextDecoder().decode(sample('case.json')))
    expect(facts(reads(JSON.stringify(cases)))).toEqual(meena)
    expect(facts(reads(`\ufeff${JSON.stringify(cases[0])}`))).toEqual(meena)
    const csv = new TextDecoder().decode(sample('case.csv')).replaceAll('\n', '\r\n')
    expect(facts(reads(`\ufeff${csv}`))).toEqual(meena)
  })
})

describe('codes', () => {
  test('an unknown code is refused by row and field, with the code that was meant, and nothing is taken in', () => {
    const it = readHtcds(sample('broken-unknown-code.json'))
    expect(it.cases).toEqual([])
    expect(it.refusals).toEqual([
      {
        row: 1,
        field: 'vic_TypeOfExploitation',
        what: '“Marriage” is no code of its list; “ForcedMarriage” is one',
        again: 0,
      },
    ])
  })

  test('every reason is given at once, row by row', () => {
    const csv = 'prs_Gender,prs_Birthdate,con_Consent\nWomn,2008-13-40,TRUE\nFeminine,2008-07-21,perhaps\n'
    expect(said(reads(csv).refusals)).toEqual(['2 prs_Gender', '2 prs_Birthdate', '3 con_Consent'])
  })

  test('labels, other capitals and the words of version 0.2 are read, and said', () => {
    const it = readsCase({ prs_Gender: 'Female', vic_TypeOfExploitation: ['Forced marriage'], cas_Status: 'active' })
    expect(facts(it)).toEqual({
      prs_Gender: 'Feminine',
      vic_TypeOfExploitation: ['ForcedMarriage'],
      cas_Status: 'Active',
    })
    expect(said(it.warnings)).toEqual(['1 prs_Gender', '1 vic_TypeOfExploitation', '1 cas_Status'])
  })

  test('RestrictsMovement, which the list lacks, is kept beside the field, however it is spelled', () => {
    for (const spelled of ['RestrictsMovement', 'MethodsOfControlRestrictsMovement', 'Restricts movement']) {
      const it = readsCase({ vic_MethodsOfControl: ['DebtBondage', spelled] })
      expect(facts(it)).toEqual({ vic_MethodsOfControl: ['DebtBondage'] })
      expect(it.cases[0]?.extensions).toEqual({ ext_vic_MethodsOfControl: ['RestrictsMovement'] })
    }
  })

  test('a list to which people may add takes a new site, and says so; several industries stay, the first as the standard has it', () => {
    const it = readsCase({
      vic_RecruitmentWebsitesAndApps: ['Facebook', 'Imo'],
      vic_ForcedLabourIndustry: ['F_Construction', 'P_Education'],
    })
    expect(facts(it)).toEqual({
      vic_RecruitmentWebsitesAndApps: ['Facebook', 'Imo'],
      vic_ForcedLabourIndustry: 'F_Construction',
    })
    expect(it.cases[0]?.extensions).toEqual({ ext_vic_ForcedLabourIndustry: ['P_Education'] })
    expect(it.warnings).toHaveLength(2)
  })

  test('countries and languages are written as their standards do', () => {
    const it = readsCase({ prs_Citizenship: ['NPL', 'in'], prs_PrimaryLanguage: 'ne', prs_MailingCountry: 'Nepal' })
    expect(facts(it)).toEqual({
      prs_Citizenship: ['NP', 'IN'],
      prs_PrimaryLanguage: 'nep',
      prs_MailingCountry: 'Nepal',
    })
    expect(readsCase({ prs_Citizenship: ['Nepal'] }).refusals).toHaveLength(1)
  })

  test('survey tools that write one column a code are read', () => {
    const it = reads(
      'prs_First_Name,vic_Methods_of_Control/DebtBondage,vic_Methods_of_Control/FalsePromises\nMeena,1,0\n',
    )
    expect(facts(it)).toEqual({ prs_FirstName: 'Meena', vic_MethodsOfControl: ['DebtBondage'] })
  })
})

describe('names of fields', () => {
  test('the spellings of the toolkit are read, and said', () => {
    const it = reads(
      'prs_First_Name,vic_TraffickinStatusDecisionMakingOrg,VIC_methodsofcontrol\nMeena,NGO,DebtBondage\n',
    )
    expect(facts(it)).toEqual({
      prs_FirstName: 'Meena',
      vic_TraffickingStatusDecisionMakingOrg: 'NGO',
      vic_MethodsOfControl: ['DebtBondage'],
    })
    expect(it.warnings.every((one) => one.row === 1)).toBe(true)
  })

  test('a misspelt column is asked about by name and row, and nothing is taken in until somebody says', () => {
    const csv = 'prs_FirstName,prs_Gendr\nMeena,Feminine\n'
    const open = reads(csv)
    expect(open.cases).toEqual([])
    expect(open.questions).toMatchObject([
      { id: 'prs_Gendr', row: 1, field: 'prs_Gendr', choices: ['prs_Gender', 'keep'] },
    ])
    expect(facts(reads(csv, { prs_Gendr: 'prs_Gender' }))).toEqual({ prs_FirstName: 'Meena', prs_Gender: 'Feminine' })
    expect(reads(csv, { prs_Gendr: 'keep' }).cases[0]?.extensions).toEqual({ prs_Gendr: 'Feminine' })
    expect(reads(csv, { prs_Gendr: 'guess' }).refusals).toHaveLength(1)
  })

  test('a name with a prefix of the standard that it does not have is asked about, too', () => {
    expect(readsCase({ prs_FirstName: 'Meena', prs_ShoeSize: '36' }).questions).toMatchObject([
      { id: 'prs_ShoeSize', row: 1, choices: ['keep'] },
    ])
  })

  test('a column of nobody’s is kept under its own name, and said', () => {
    const it = reads('prs_FirstName,Shelter bed\nMeena,4B\n')
    expect(it.cases[0]?.extensions).toEqual({ 'Shelter bed': '4B' })
    expect(said(it.warnings)).toEqual(['1 Shelter bed'])
  })

  test('a field that stands twice is refused: nobody could say which counts', () => {
    expect(said(reads('prs_FirstName,prs_First_Name\nMeena,Mina\n').refusals)).toEqual(['1 prs_First_Name'])
    expect(said(readsCase({ prs_FirstName: 'Meena', prs_First_Name: 'Mina' }).refusals)).toEqual(['1 prs_First_Name'])
  })

  test('a choice that no file asks for is said', () => {
    expect(said(readsCase({ prs_FirstName: 'Meena' }, { prs_Gendr: 'keep' }).warnings)).toEqual(['null prs_Gendr'])
  })
})

describe('consent', () => {
  const tick = (it: unknown) => facts(readsCase({ prs_Gender: 'Feminine', con_Consent: it }))?.['con_Consent']

  test('is what the file says, and absent where it says nothing', () => {
    expect([true, 'TRUE', 'false', 'Yes'].map(tick)).toEqual([true, true, false, true])
    expect([null, '', undefined].map(tick)).toEqual([undefined, undefined, undefined])
  })

  test('is never guessed', () => {
    for (const it of [1, '1', 'x', 'verbal', ['TRUE']]) {
      expect(said(readsCase({ con_Consent: it }).refusals)).toEqual(['1 con_Consent'])
    }
  })
})

describe('the Excel templates, saved as a table', () => {
  const names = ',prs_FirstName,prs_MailingCity,prs_MailingCountry,prs_Email,,\n'
  const labels = ',First Name,Mailing Street,Mailing City,Email,Reason for Outgoing Referral,\n'
  const file = `${names}${labels}1,Meena,Mill Road,Katihar,m@x.in,Other,\n2,,,,,,\n`

  test('two headers that contradict each other are asked about, and never trusted', () => {
    const open = reads(file)
    expect(open.cases).toEqual([])
    expect(open.questions).toMatchObject([{ id: 'headers', row: 1, choices: ['labels', 'names'] }])
  })

  test('people fill in by what they see: the labels, once somebody says so', () => {
    const it = reads(file, { headers: 'labels' })
    expect(it.refusals).toEqual([])
    expect(it.cases.map((one) => one.facts)).toEqual([
      {
        prs_FirstName: 'Meena',
        prs_MailingStreet: 'Mill Road',
        prs_MailingCity: 'Katihar',
        prs_Email: 'm@x.in',
        cas_ReasonForOutgoingReferral: 'Other',
      },
    ])
    expect(it.cases[0]?.row).toBe(3)
  })

  test('or the names', () => {
    const it = reads(file, { headers: 'names' })
    expect(facts(it)).toMatchObject({ prs_MailingCity: 'Mill Road' })
  })

  test('a header of labels alone is read by its labels, and said', () => {
    const it = reads('First Name,Type of Exploitation\nMeena,ForcedMarriage\n')
    expect(facts(it)).toEqual({ prs_FirstName: 'Meena', vic_TypeOfExploitation: ['ForcedMarriage'] })
    expect(it.warnings).toHaveLength(2)
  })
})

describe('the form of the toolkit', () => {
  const form = (inside: string) =>
    `<data id="htcds_xlsform" xmlns:orx="o">${inside}<orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta></data>`

  test('a reason given in words stands beside the code it should have been', () => {
    const it = reads(
      form('<cas_ReasonForIncomingReferral>she asked to be near her aunt</cas_ReasonForIncomingReferral>'),
    )
    expect(facts(it)).toEqual({})
    expect(it.cases[0]?.extensions).toMatchObject({
      ext_cas_ReasonForIncomingReferral: ['she asked to be near her aunt'],
    })
    expect(it.cases[0]?.id).toBe('uuid:1')
  })

  test('what stands in prs_Title, labelled Second Name there, is asked about', () => {
    const file = form('<prs_First_Name>Meena</prs_First_Name><prs_Title>Devi</prs_Title>')
    expect(reads(file).questions).toMatchObject([{ id: 'prs_Title', choices: ['title', 'second-name'] }])
    expect(facts(reads(file, { prs_Title: 'second-name' }))).toEqual({ prs_FirstName: 'Meena', prs_SecondName: 'Devi' })
    expect(facts(reads(file, { prs_Title: 'title' }))).toEqual({ prs_FirstName: 'Meena', prs_Title: 'Devi' })
  })

  test('groups are looked into, and a group called after a repeat is one', () => {
    const it = reads(
      form(
        '<page><prs_Gender>Feminine</prs_Gender></page><hte><hte_City>Katihar</hte_City></hte><hte><hte_City>Kanpur</hte_City></hte>',
      ),
    )
    expect(facts(it)).toEqual({ prs_Gender: 'Feminine' })
    expect(it.cases[0]?.repeats).toEqual({ hte: [{ hte_City: 'Katihar' }, { hte_City: 'Kanpur' }] })
  })
})

describe('what cannot be read', () => {
  test.each([
    ['nothing', ''],
    ['a table of something else', 'a,b\n1,2\n'],
    ['semicolons for commas', 'prs_FirstName;prs_Gender\nMeena;Feminine\n'],
    ['broken JSON', '{"cases": ['],
    ['JSON of something else', '{"menu": 1}'],
    ['another standard', '{"standard": "XYZ", "cases": [{"prs_FirstName": "Meena"}]}'],
    ['a form of something else', '<data id="x"><a>1</a></data>'],
    ['a header without rows', 'prs_FirstName,prs_Gender\n'],
    ['a broken table', 'prs_FirstName,prs_Gender\n"Meena,Feminine\n'],
    ['a row too short', 'prs_FirstName,prs_Gender\nMeena\n'],
  ])('%s is refused in words', (_, text) => {
    const it = reads(text)
    expect(it.cases).toEqual([])
    expect(it.refusals.length).toBeGreaterThan(0)
    expect(it.refusals.every((one) => one.what.length > 10)).toBe(true)
  })

  test('bytes that are no UTF-8 are refused', () => {
    expect(readHtcds(new Uint8Array([0x70, 0xff, 0xfe, 0x41])).refusals).toHaveLength(1)
  })

  test('half a character, and a field called __proto__, are refused', () => {
    expect(reads('[{"prs_FirstName":"\\ud800"}]').refusals).toHaveLength(1)
    expect(reads('[{"prs_FirstName":"Meena","__proto__":"x"}]').refusals).toHaveLength(1)
  })
})
