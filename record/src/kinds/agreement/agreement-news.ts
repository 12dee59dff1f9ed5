// News for the partners. Who read it stands in the book, as every reading does.
import { text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { HEADS } from './heads.ts'

export const agreementNews = kind('agreement-news', {
  book: 'agreement',
  version: 1,
  compartment: 'coordination',
  writtenBy: HEADS,
  label: 'News for partners',
  fields: { says: text('What is new', { long: true }) },
  headline: 'News: {says}',
})
