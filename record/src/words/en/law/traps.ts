// English: families of offences with what they are often wrongly filed as, and the thirteen traps.

import type { FamilyName } from '../../../law/offences/index.ts'
import type { TrapName } from '../../../law/sections/traps.ts'

export const families = {
  'of-traffic': { title: 'Trafficking', filedAs: 'Kidnapping alone, a missing person, or a quarrel about wages' },
  'of-exploit': {
    title: 'Sexual use of a trafficked person',
    filedAs: 'The buyer is let go, and only the keeper is named',
  },
  'of-rape-adult': { title: 'Rape of a woman', filedAs: 'Prostitution, or an assault on modesty' },
  'of-child-sex': {
    title: 'Penetrating act with a person under 18',
    filedAs: 'The code without POCSO, an adult by a bone test, or a marriage',
  },
  'of-child-contact': {
    title: 'Touching, hormones, pictures of a child',
    filedAs: 'Not filed at all: the injection is taken for a medical matter',
  },
  'of-cse-trade': { title: 'Procuring, brothel, earnings', filedAs: 'Soliciting, with her as the accused' },
  'of-kidnap': { title: 'Kidnapping and abduction', filedAs: 'A runaway, or a missing person without an FIR' },
  'of-bonded': { title: 'Bonded labour', filedAs: 'A claim for wages, or a fine for child labour' },
  'of-child-labour': { title: 'Child labour', filedAs: 'A fine for the employer, without bondage or trafficking' },
  'of-beg': { title: 'Child made to beg', filedAs: 'A child in conflict with law, or JJ 76 alone' },
  'of-organ': { title: 'Organ taken', filedAs: 'A gift between relatives, or a quarrel about money' },
  'of-sell-child': {
    title: 'Child sold or given away',
    filedAs: 'JJ 80 or 81 alone, which the police may refuse as non-cognizable',
  },
  'of-foreign': { title: 'False work abroad', filedAs: 'Cheating alone' },
  'of-confine': { title: 'Locked in, threatened, drugged', filedAs: 'The shortest term, without counting the days' },
  'of-scst': { title: 'Against a person of a Scheduled Caste or Tribe', filedAs: 'The code alone' },
  'of-tamper': { title: 'What was done to the case', filedAs: 'Not filed at all' },
  'of-identity': { title: 'Name made public', filedAs: 'Not filed at all' },
  'of-nepal': { title: 'Under the law of Nepal', filedAs: 'A matter for India alone, or missing work abroad' },
} as const satisfies Readonly<Record<FamilyName, unknown>>

export const traps = {
  'pf-rape': {
    text: 'A penetrating act is recorded and no section on rape or POCSO is named.',
    ask: 'Was a section on a sexual offence considered?',
    fix: 'A further statement before a Magistrate; an application to the officer or the Superintendent; the court under BNSS s 193(9) or POCSO s 33(1)',
  },
  'pf-itpa8': {
    text: 'She is written down as accused under ITPA 7, 8 or 20 and stands here as the one it was done to.',
    ask: 'She is written down in two ways: which is right?',
    fix: 'Closure or discharge; under 18 to the Child Welfare Committee; the orders in Prajwala',
  },
  'pf-kidnap-only': {
    text: 'Only kidnapping or a runaway is entered, and exploitation or payment is known.',
    ask: 'Was trafficking considered?',
    fix: 'Add BNS 143 (IPC 370), and 144 (370A) for whoever used her',
  },
  'pf-consent': {
    text: 'It was closed or refused because she or her family agreed or were paid.',
    ask: 'Was it noted that consent does not matter in trafficking?',
    fix: 'BNS 143, Explanation 2 (IPC 370, Explanation 2)',
  },
  'pf-local-only': {
    text: 'Somebody who took part in the journey is not among those named.',
    ask: 'Is anyone from the journey missing in the list?',
    fix: 'Further investigation under BNSS s 193(9)',
  },
  'pf-age': {
    text: 'A medical age test was used, and a school or birth paper exists or was not looked for.',
    ask: 'Was the school or birth certificate asked for before the test?',
    fix: 'The order of proof in JJ Act s 94(2)',
  },
  'pf-pocso-omitted': {
    text: 'She was or may have been under 18, a sexual act is recorded, and POCSO is not named.',
    ask: 'Was POCSO considered?',
    fix: 'Add POCSO; the case then goes to the Special Court',
  },
  'pf-jj-noncog': {
    text: 'Only JJ sections of three to seven years are named: non-cognizable since 1 September 2022.',
    ask: 'Is there a cognizable section for the same facts?',
    fix: 'Add BNS, child labour (for an employer) or bonded labour; one cognizable section makes the whole case so (BNSS s 174(4))',
  },
  'pf-wage-only': {
    text: 'It is treated as wages or child labour, and an advance or lost freedom is recorded.',
    ask: 'Was bondage inquired into?',
    fix: 'Inquiry by the District Magistrate under BLSA s 12; add sections; release certificate',
  },
  'pf-traff-missed': {
    text: 'She was recruited or moved and exploited, and no trafficking section is named.',
    ask: 'Was trafficking considered?',
    fix: 'Add BNS 143 (IPC 370)',
  },
  'pf-scst': {
    text: 'She is of a Scheduled Caste or Tribe, somebody who did it is not, and the SC/ST Act is not named.',
    ask: 'Was the SC/ST Act considered?',
    fix: 'Add the Act; ask for relief',
  },
  'pf-hormone': {
    text: 'A hormone or injection was given to a person under 18, and no section for it is named.',
    ask: 'Was the injection looked at as an offence?',
    fix: 'POCSO 10 with 9(v) from 16 August 2019; BNS 123 or IPC 328',
  },
  'pf-adult-traff-id': {
    text: 'She is an adult, and no section is named under which the code forbids making her name known.',
    ask: 'Is her name kept out of everything that is shared?',
    fix: 'We always cover it, by our own rule; ask the court; the witness protection scheme',
  },
} as const satisfies Readonly<Record<TrapName, unknown>>
