// Tables of CTDC, raw and derived, whatever their columns: read into HTCDS without a guess, and written again cell by cell.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../case.ts'
import { readHtcds } from '../read-htcds.ts'
import { writeCsv } from '../text/csv.ts'
import { said, written } from './cells.ts'
import { VARIABLES } from './variables.ts'
import { ctdcTable } from './write.ts'

const reads = (text: string, answers: Answers = {}) => readHtcds(new TextEncoder().encode(text), answers)
const again = (text: string, answers: Answers = {}) => writeCsv(ctdcTable(reads(text, answers).cases), '\n')

const RAW = `yearOfRegistration,gender,ageBroad,citizenship,CountryOfExploitation,traffickMonths,meansThreats,meansDrugsAlcohol,isForcedLabour,typeOfLabourAgriculture,typeOfLabourConstruction,typeOfSexProstitution,recruiterRelationFamily
2019,Woman,09--17,NPL,IND,0--12 (0-1 yr),1,1,1,1,1,,1
2020,Man,48+,NULL,IND,NULL,,,1,,,,
NULL,Trans/Transgender/NonConforming,21—23,BGD,,,1,,,,,1,
`

describe('the raw table', () => {
  test('says in HTCDS what HTCDS can say, and the rest under its own name', () => {
    const [first, second, third] = reads(RAW).cases
    expect(first?.facts).toEqual({
      prs_Gender: 'Feminine',
      prs_Citizenship: ['NP'],
      vic_MethodsOfControl: ['PsychoactiveSubstance'],
      vic_TypeOfExploitation: ['ForcedLabour'],
      vic_ForcedLabourIndustry: 'A_AgricultureForestryAndFishing',
    })
    expect(first?.extensions).toEqual({
      ctdc_yearOfRegistration: 2019,
      ctdc_ageBroad: '9-17',
      ctdc_CountryOfExploitation: 'IN',
      ctdc_traffickMonths: '0-12',
      ext_vic_MethodsOfControl: ['meansThreats'],
      ext_vic_ForcedLabourIndustry: ['F_Construction'],
      ctdc_recruiterRelationFamily: true,
    })
    expect(second?.facts).toEqual({ prs_Gender: 'Masculine', vic_TypeOfExploitation: ['ForcedLabour'] })
    expect(third?.facts).toEqual({ prs_Citizenship: ['BD'], vic_TypeOfSexExploitation: ['Prostitution'] })
    expect(third?.extensions).toMatchObject({ ext_prs_Gender: ['TransOrNonConforming'], ctdc_ageBroad: '21-23' })
  })

  test('never guesses which of several codes it was, and says so', () => {
    const it = reads(RAW)
    expect(it.warnings.filter((one) => one.what.includes('none is guessed')).map((one) => one.field)).toEqual([
      'meansThreats',
    ])
  })

  test('is written again, cell by cell', () => {
    expect(again(RAW)).toBe(RAW)
  })
})

describe('a derived table', () => {
  test('of another region, with columns of its own, is read and written again', () => {
    const table = `Region,Man,Age Band,Is Other Exploit,Type Of Labour Hospitality,Country Of Exploitation,Weight\nSouth Asia,1,2,1,0,India,1.5\nSouth Asia,0,0,0,1,NPL,\n`
    const it = reads(table)
    expect([it.format, it.refusals, it.questions]).toEqual(['ctdc', [], []])
    expect(it.cases[0]?.facts).toEqual({ prs_Gender: 'Masculine' })
    expect(it.cases[0]?.extensions).toEqual({
      Region: 'South Asia',
      ctdc_ageBroad: '9-17',
      ext_vic_TypeOfExploitation: ['isOtherExploit'],
      ctdc_CountryOfExploitation: 'India',
      Weight: '1.5',
    })
    expect(it.warnings.map((one) => one.field)).toEqual(
      expect.arrayContaining(['Region', 'Weight', 'Country Of Exploitation']),
    )
    expect(again(table)).toBe(table)
  })

  test('of 2021 keeps the means of control that HTCDS has, one by one', () => {
    const it = reads(
      'Datasource,majorityStatus,meansOfControlDebtBondage,meansOfControlRestrictsMovement,meansOfControlThreats,isForcedMarriage\nHotline,Minor,1,1,1,1\n',
    )
    expect(it.cases[0]?.facts).toEqual({
      vic_MethodsOfControl: ['DebtBondage'],
      vic_TypeOfExploitation: ['ForcedMarriage'],
    })
    expect(it.cases[0]?.extensions).toMatchObject({
      ext_vic_MethodsOfControl: ['RestrictsMovement', 'meansOfControlThreats'],
      ctdc_Datasource: 'Hotline',
    })
  })

  test('a misspelt column is asked about by name and row, and leaves under the name that was meant', () => {
    const table = 'Means Threts,isForcedLabour\n1,0\n'
    expect(reads(table).questions).toMatchObject([{ id: 'Means Threts', row: 1, choices: ['meansThreats', 'keep'] }])
    expect(again(table, { 'Means Threts': 'meansThreats' })).toBe('meansThreats,isForcedLabour\n1,0\n')
    expect(again(table, { 'Means Threts': 'keep' })).toBe(table)
  })

  test.each([
    ['a tick that is none', 'isForcedLabour,meansThreats\n1,0\n2,0\n', '3 isForcedLabour'],
    ['a band that there is not', 'Age Band,isForcedLabour\n12,1\n', '2 Age Band'],
    ['two genders', 'Woman,Trans/NonConforming\n1,1\n', '2 gender'],
    ['a word for gender nobody knows', 'gender,isForcedLabour\nX,1\n', '2 gender'],
    ['a row too long', 'Woman,isForcedLabour\n1,1,1\n', '2 '],
    ['the same variable twice', 'Means Threats,meansThreats\n1,1\n', '1 meansThreats'],
  ])('%s is refused by row and column', (_, table, where) => {
    const it = reads(table)
    expect(it.cases).toEqual([])
    expect(it.refusals.map((one) => `${one.row} ${one.field}`)).toEqual([where])
  })
})

test('what a cell says is what it is written as, for every variable', () => {
  const cells = [
    '',
    'NULL',
    '0',
    '1',
    '1.0',
    '2',
    '9-17',
    '09--17',
    '48+',
    '13--24 (1-2 yrs)',
    'Woman',
    'IND',
    'NP',
    '2019',
    'Hotline',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...VARIABLES),
      fc.constantFrom(...cells),
      fc.constantFrom('', '0'),
      (it, text, nothing) => {
        const what = said(it, text)
        if (what !== undefined) expect(said(it, written(it, what, nothing))).toEqual(what)
      },
    ),
  )
})
