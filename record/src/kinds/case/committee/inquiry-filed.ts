// The social investigation report was filed (JJ Act s.36(2), Form 22).
import { attachment, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const inquiryFiled = kind('inquiry-filed', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'official', 'home'],
  label: 'Social investigation report filed',
  fields: { filedAt: moment('When'), by: optional(text('By which office')), paper: optional(attachment('Report')) },
  headline: 'Social investigation report filed',
})
