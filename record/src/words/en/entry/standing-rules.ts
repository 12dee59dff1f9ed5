// How a thing is done, in one or two plain sentences a rule: the checklist beside the entry it governs.
import type { StandingRuleName } from '../../../protocols/standing-rules.ts'

export const standingRules = {
  'jj-single-member':
    'When the Committee is not sitting, bring the child to one member. The member may say where she stays for now, not decide the case.',
  'po-no-night': 'No child stays in a police station at night, for any reason.',
  'cl-complaint': 'Anybody may complain of a child at work, at any time: a person, the police, an inspector.',
  'jj-cwc-quorum': 'Three members must be there for a final order. Earlier steps are valid with fewer.',
  'jj-record-access': 'When she asks for the record, orders and papers of her case, she is not refused.',
  'jj-age-order':
    'First the date-of-birth certificate of the school or the matriculation certificate; only without it the municipal or village certificate; only without both a medical test. Who is plainly a child needs none.',
  'jj-travel': 'The journey of the child and of one escort is paid, at what it cost.',
  'po-statement':
    'At home or where she chooses; a woman officer where possible, no uniform; no contact with the accused; someone she trusts is there.',
  'cr-woman-rec':
    'A woman officer writes it down where a sexual offence is told; of a rape, at her home or where she chooses. A disabled person has an interpreter, and it is filmed.',
  'cr-attend':
    'A woman, a boy under fifteen, a man above sixty, a disabled or very ill person is not called to the station: the police come to the house.',
  'po-mag-stmt':
    'As the child says it. The lawyer of the accused is not there. She gets the copies with the final report.',
  'cr-arrest-woman':
    'No woman is arrested between sunset and sunrise, unless a Magistrate allowed it before, in writing, and a woman officer does it.',
  'cr-adj-2':
    'At most two adjournments a party, for reasons it could not help; the other side is heard and the reasons are written. A lawyer busy elsewhere is no reason.',
  'cr-withdraw': 'She is heard before the court lets the case be withdrawn.',
  'it-search':
    'The grounds are written down first; two witnesses, one of them a woman; two women police; a woman asks the women.',
  'it-threshold':
    'An adult is asked first whether she does this work of her own will and whether she wants protection. Nobody is kept long against her wish but for an exceptional danger.',
  'it-home':
    'Before she goes to family, a welfare institution may be asked whether the home is fit. Missing, it is a question, not a breach.',
  'bl-debt': 'The debt is void. Nobody may ask for it or take payment; a family put out of its house is put back.',
  'cl-fund': 'The fine and Rs 15,000 a child go into the district fund, in the child’s name, with interest.',
  'ev-63':
    'An electronic record goes to court with a certificate, signed by who is in charge of it and by an expert, each time it is handed in.',
  'np-complain': 'On her written request her name stays secret; another name is used.',
  'np-hostile':
    'Tell her before she complains: to contradict the first statement, or not to come when called, can mean prison in Nepal. A changed statement is first a sign of pressure.',
  'np-comp': 'At least half of the fine goes to her; where the person cannot pay, the relief fund does.',
  'np-age':
    'Age in Nepal: the hospital’s birth record, the registrar’s certificate, the school’s record, a hospital’s age certificate, then horoscope or family, in that order.',
} as const satisfies Record<StandingRuleName, string>
