// The home was seen. What she wants is asked apart from what the family says.
import { attachment, choice, choices, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const homeVerified = kind('home-verified', {
  book: 'case',
  version: 1,
  compartment: 'care',
  writtenBy: ['caseworker', 'manager', 'home'],
  label: 'Home verified',
  fields: {
    visitedAt: moment('When'),
    fit: choice('Can she go back there', { yes: 'Yes', 'with-help': 'Yes, with help', no: 'No', unsure: 'Not sure' }),
    needs: optional(
      choices('What would have to change', {
        money: 'Money or work',
        debt: 'A debt',
        school: 'School',
        violence: 'Violence in the house',
        trafficker: 'Someone from before is near',
        papers: 'Papers',
        health: 'Health',
        other: 'Something else',
      }),
    ),
    seen: optional(text('What was seen', { long: true })),
    herWish: optional(text('What she wants', { long: true })),
    paper: optional(attachment('Report')),
  },
  headline: 'Home verified: {fit}',
  countedBy: ['fit', 'needs'],
})
