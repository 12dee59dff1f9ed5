// Two people of two organisations opened who she is and her safety, to one of them, for one hour. The server alone writes it, after both
// have spoken; what it opens, and what it never opens, is for folds/openings to say.
import { body, choice, key, moment, person, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { ROLE_NAMES } from '../../shared-choices.ts'

export const openedInEmergency = kind('opened-in-emergency', {
  book: 'case',
  version: 1,
  compartment: 'identity',
  writtenBy: ['server'],
  label: 'Opened in an emergency',
  fields: {
    who: person('For whom'),
    whoName: text('By what name'),
    as: choice('As what', ROLE_NAMES),
    organisation: body('Of which organisation'),
    organisationName: text('Its name'),
    why: text('Why'),
    danger: text('What the danger is'),
    where: text('Where'),
    agreed: person('Who agreed'),
    agreedOf: body('Of which other organisation'),
    agreedOfName: text('The name of that one'),
    agreedWhy: text('Why they agreed'),
    from: moment('From'),
    until: moment('Until'),
    ask: key('Which question'),
  },
  headline: 'Opened in an emergency until {until}: {danger}',
})
