// A posting ended, or ends at a minute that was named before. Access ends that minute. The last word on it stands: another minute, another
// who takes over, or that they stay after all. Without anybody named, the post keeps what was theirs.
import { moment, optional, person, text, yesNo } from '../../fields.ts'
import { type Fields, kind } from '../../kind.ts'

const left = {
  member: person('Who'),
  at: moment('When'),
  by: person('Recorded by'),
  why: optional(text('Why')),
} as const satisfies Fields

export const memberLeft = kind('member-left', {
  book: 'organisation',
  version: 2,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Left',
  fields: { ...left, to: optional(person('Who takes over')), stays: optional(yesNo('They stay after all')) },
  headline: 'Left',
  earlier: [{ version: 1, fields: left, upgrade: (body) => body }],
})
