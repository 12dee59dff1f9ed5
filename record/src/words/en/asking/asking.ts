// English around questions and her age: what the screens say beside a question, and the steps of the ladder.
import type { QuestionPart } from '../../../folds/questions.ts'
import type { AgeName, AgeStep } from '../../../law/ages.ts'
import type { QuestionName } from '../../../law/questions/questions.ts'
import { ofBodies } from './of-bodies.ts'
import { ofPersons } from './of-persons.ts'

export const questions = { ...ofPersons, ...ofBodies } as const satisfies {
  readonly [N in QuestionName]: { readonly ask: string; readonly why: string; readonly look: readonly string[] }
}

export const questionParts = {
  'examined-late': 'that she was examined later than the law names',
  'sent-late': 'that it was sent on later than the law names',
  incomplete: 'that something the law wants is not in it',
  'two-versions': 'two versions',
  'inquiry-report': 'social investigation report',
  'final-order': 'final order',
  money: 'Money',
  'child-sexual': 'a sexual offence against a child',
  sexual: 'a sexual offence',
  traffic: 'payment, or work that she was made to do',
  bonded: 'work against a debt',
  search: 'of a search that was not recorded',
} as const satisfies Record<QuestionPart, string>

export const asking = {
  title: 'Needs a look',
  why: 'Why this is asked',
  look: 'Look first for',
  ours: 'our own rule',
  unsure: 'not verified',
  about: 'About',
  blames: 'A question blames nobody and stops nothing.',
  answer: 'Answer',
  keepOpen: 'Keep open',
  pass: 'Pass on',
  answerWhat: 'What it was, in a sentence',
  answerChecked: 'What was looked at, who was asked',
  keepUntil: 'Until when',
  keepWhy: 'Why it stays open',
  week: 'One week',
  fortnight: 'Two weeks',
  month: 'One month',
  passWhy: 'Why to them',
  passNote: 'Somebody outside the chain of command: not the office that is asked about.',
  save: 'Save',
  saving: 'Saving',
  notNow: 'Not now',
  needed: 'Please write a sentence.',
  again: 'Looked at before. Something new was written since.',
  settled: 'Looked at: {n}',
  notYours: 'Somebody with another role answers this.',
  today: 'Needs a look',
  more: '{n} more',
  inTwoBooks: 'In two books',
  openOther: 'Open the other book',
  letter: 'Draft of a letter',
  letterRound:
    'To {a} and {b}. This matter was first asked on {from}. Each of you has said that the other must act, last on {to}. {n} days have gone by. We ask you to name together, within seven days, who acts, and to tell us and her.',
  letterConviction:
    'To {by}. The application for {what} was made on {from}. On {to} the answer was to wait for a conviction. This help does not depend on one ({law}). We ask you to decide it now and to give reasons in writing.',
} as const

export const ageWords = {
  title: 'Her age, step by step',
  order: 'In the order of the law',
  settled: 'Settled by an order: {by}, {when}',
  notSettled: 'No order has settled her age. Papers stand side by side.',
  obvious: 'Obviously a child: no further proof is awaited.',
  born: 'born {day}',
  bornBetween: 'born between {from} and {to}',
  doubted: 'doubted',
  notAsked: 'Nothing here, and not asked for',
  waiting: 'Asked for on {when}, no answer yet',
  none: 'Asked for on {when}: there is none',
  refused: 'Asked for on {when}: not given',
  found: 'Asked for on {when}, found',
  onlyThen: 'Only when there is neither of the above.',
  beside: 'Kept beside, proves nothing by itself',
  apart: '{n} papers do not agree.',
  favour: 'Doubt is read in her favour: the youngest age that may be true.',
  follows: 'What follows today',
  isUntil: '{law}: {term}, until {day}',
  maybeUntil: '{law}: may be a {term}, treated as one until {day}',
  no: '{law}: no {term}',
  testDue: 'Test ordered {when}, to be done by {due}',
  terms: {
    child: 'child',
    minor: 'minor',
    adolescent: 'adolescent',
  },
} as const

export const ageSteps = {
  school: 'Date-of-birth certificate of the school, or matriculation',
  birth: 'Birth certificate of the municipality or panchayat',
  test: 'Medical age test',
  hospital: 'Birth record of a hospital',
  registrar: 'Birth registration',
  'school-record': 'School record',
  'hospital-test': 'Age certificate of a hospital',
  family: 'Horoscope, or what the family says',
} as const satisfies Record<AgeStep, string>

export const ageLaws = {
  'age-jj': 'Juvenile Justice Act',
  'age-pocso': 'Protection from sexual offences',
  'age-bns': 'Nyaya Sanhita',
  'age-itpa-child': 'Immoral Traffic Act',
  'age-itpa-minor': 'Immoral Traffic Act',
  'age-calpra-child': 'Child labour',
  'age-calpra-adol': 'Child labour',
  'age-httca': 'Human trafficking Act of Nepal',
  'age-dpdp': 'Data protection Act',
} as const satisfies Record<AgeName, string>
