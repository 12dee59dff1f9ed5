// Evidence: a photograph, a sound, a film or a paper as it came, sealed and never made anew. What the device and the hour were is
// what people say of it; that it has not changed since stands in its hash.
import { attachment, choice, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const evidenceSealed = kind('evidence-sealed', {
  book: 'case',
  version: 1,
  compartment: ['legal', 'statement', 'identity', 'health', 'safety', 'care'],
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'doctor', 'counsellor', 'official'],
  label: 'Evidence',
  fields: {
    title: text('What it is'),
    original: attachment('The original', { help: 'As it came. It is kept as it is; copies are made from it.' }),
    sort: choice('Sort', {
      photo: 'Photo',
      audio: 'Sound',
      video: 'Video',
      document: 'Document',
      other: 'Something else',
    }),
    came: choice('How it came', {
      'taken-here': 'Taken on this device',
      given: 'Given by somebody',
      copied: 'Copied from another device',
      found: 'Found',
    }),
    takenAt: optional(moment('When it was taken', { help: 'As it was told. If nobody knows, leave it empty.' })),
    where: optional(place('Where it was taken')),
    device: optional(text('The device', { help: 'Make, model and number, as far as they are known.' })),
    from: optional(text('Who gave it')),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Evidence: {title}',
  countedBy: ['sort', 'came'],
})
