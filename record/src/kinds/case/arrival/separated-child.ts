// A child who is lost, abandoned or an orphan was found: somebody must be told within 24 hours (JJ Act s.32(1)). For the youngest the law
// asks for more: whether the child may be adopted (s.38).
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const separatedChild = kind('separated-child', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'helpline', 'home', 'cwc', 'community', 'official'],
  label: 'Child found without family',
  fields: {
    foundAt: moment('When the child was found or handed over'),
    seems: choice('What the child seems or says to be', {
      lost: 'Lost',
      abandoned: 'Abandoned',
      orphan: 'An orphan',
      surrendered: 'Given up by the parents, in writing',
    }),
    years: choice('Age', { 'up-to-two': 'Up to two years', older: 'Older than two', unknown: 'Not known' }),
    toldAt: optional(moment('When this was told, or the child handed to a registered home')),
    to: optional(
      choice('To whom', {
        helpline: 'Child helpline',
        police: 'Police station',
        committee: 'Child Welfare Committee',
        unit: 'District Child Protection Unit',
        home: 'A registered home',
      }),
    ),
    uploadedAt: optional(moment('When it was put on the portal')),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Child found without family: {seems}',
  countedBy: ['seems', 'years', 'to'],
})
