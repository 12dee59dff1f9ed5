// One filled form of the survey toolkit, as the phone sent it: XForm submission XML. Codes are joined by spaces, `meta/instanceID`
// tells a repeat from a new one, and the form differs from the standard where it says so below.
import type { Format, HtcdsCase } from '../case.ts'
import { besides } from '../standard/extensions.ts'
import { REPEATS, type Repeat, repeatOf } from '../standard/fields.ts'
import { listOf } from '../standard/lists.ts'
import { meaningOf } from '../standard/names.ts'
import { Unreadable } from '../text/csv.ts'
import { readXml, type XmlElement } from '../text/xml.ts'
import { answeredName } from './doubtful.ts'
import { addCode, type Draft, finished, keep, setField, startDraft } from './draft.ts'
import type { Told } from './told.ts'
import type { Place } from './values.ts'

export const FORM_FORMAT: Format = 'htcds-form'

/** The id of the form in the standard's toolkit. */
const FORM = 'htcds_xlsform'

const textOf = (it: XmlElement): string => it.text.trim()
const isRepeat = (name: string): name is Repeat => (REPEATS as readonly string[]).includes(name)

const find = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((it) => it.name === name) ??
  element.children.map((it) => find(it, name)).find((it) => it !== undefined)

/** In the form the reason of a referral is free text; the standard has a list. */
const reasonInWords = (draft: Draft, name: string, text: string, place: Place): boolean => {
  const list = listOf(name)
  if (name !== 'cas_ReasonForIncomingReferral' || !list || Object.hasOwn(list, text)) return false
  place.told.warn(
    place.row,
    name,
    'is free text in this form, and a code in the standard: kept beside it, in the words given',
  )
  keep(draft, besides(name), [text], place)
  return true
}

/** The form labels prs_Title “Second Name”: nobody but a person can say what was typed there. */
const titleOrName = (draft: Draft, text: string, place: Place): boolean => {
  const answer = place.told.ask({
    id: 'prs_Title',
    row: place.row,
    field: 'prs_Title',
    what: 'carries the label “Second Name” in this form. What did people write there?',
    choices: ['title', 'second-name'],
  })
  const second = meaningOf('prs_SecondName')
  if (answer !== 'second-name' || second.is !== 'field') return answer === null
  const before = draft.facts['prs_SecondName']
  if (before !== undefined && before !== text) {
    place.told.refuse(place.row, 'prs_Title', 'and prs_Second_Name say two different names')
    return true
  }
  setField(draft, second.field, text, place)
  return true
}

const special = (draft: Draft, name: string, text: string, place: Place): boolean =>
  name === 'prs_Title' ? titleOrName(draft, text, place) : reasonInWords(draft, name, text, place)

const answer = (draft: Draft, element: XmlElement, place: Place): void => {
  const text = textOf(element)
  if (text === '') return
  const it = answeredName(element.name, meaningOf(element.name), place)
  if (!it) return
  if (it.is === 'field' && it.spelled) place.told.warn(place.row, element.name, `is read as ${it.field.name}`)
  if (it.is === 'code') addCode(draft, it.field, it.code, place)
  else if (it.is !== 'field') keep(draft, element.name, text, place)
  else if (!special(draft, it.field.name, text, place)) setField(draft, it.field, element.text, place, it.nth)
}

/** What a survey tool adds on its own: kept with the case, and nothing to warn of. */
const BOOKKEEPING = ['start', 'end', 'today', 'deviceid', 'username', '__version__', '_version_', 'meta', 'formhub']

const bookkeeping = (draft: Draft, element: XmlElement, place: Place): void => {
  if (element.children.length === 0) keep(draft, element.name, textOf(element), place)
  for (const it of element.children) keep(draft, `${element.name}/${it.name}`, textOf(it), place)
}

const repetition = (draft: Draft, prefix: Repeat, nth: number, element: XmlElement, place: Place): void => {
  for (const it of element.children) {
    const means = meaningOf(it.name)
    if (means.is === 'field' && repeatOf(means.field.name) === prefix) setField(draft, means.field, it.text, place, nth)
    else keep(draft, `${prefix}[${nth}].${it.name}`, textOf(it), place)
  }
}

/** Groups only put questions on one page: their names say nothing. A group called after a repeat is a repetition of it. */
const answers = (draft: Draft, element: XmlElement, place: Place): void => {
  const counts = new Map<string, number>()
  for (const it of element.children) {
    const nth = counts.get(it.name) ?? 0
    counts.set(it.name, nth + 1)
    if (BOOKKEEPING.includes(it.name)) bookkeeping(draft, it, place)
    else if (isRepeat(it.name)) repetition(draft, it.name, nth, it, place)
    else if (it.children.length > 0) answers(draft, it, place)
    else answer(draft, it, place)
  }
}

/** The case of one submission, as a list of one. Throws `Unreadable`. */
export const readForm = (text: string, told: Told): readonly HtcdsCase[] => {
  const root = readXml(text)
  const id = root.attributes['id']
  const known = root.children.some(
    (it) => meaningOf(it.name).is === 'field' || it.children.some((one) => meaningOf(one.name).is === 'field'),
  )
  if (!known) throw new Unreadable(null, 'it is no filled form of HTCDS: it has none of its fields')
  if (id !== FORM)
    told.warn(
      null,
      root.name,
      `is a form called “${id ?? root.name}”, and not ${FORM}: read by the names of its fields`,
    )
  const draft = startDraft(1)
  const instance = find(root, 'instanceID')
  draft.id = instance ? textOf(instance) || null : null
  answers(draft, root, { source: 'form', row: 1, told })
  return [finished(draft)]
}
