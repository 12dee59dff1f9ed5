// One input for each sort of field. A new sort does not compile without its own.
import type { Field, Sort } from '@sajha/record'
import type { ReactNode } from 'react'
import type { Asked } from '../around.ts'
import { AttachmentAsked } from './Attached.tsx'
import { AliasAsked, ChoiceAsked, ChoicesAsked, YesNoAsked } from './Chosen.tsx'
import { AgeAsked, MoneyAsked, WholeAsked } from './Counted.tsx'
import { BodyAsked, EntryAsked, PersonAsked } from './Named.tsx'
import { DayAsked, MomentAsked, SpanAsked } from './Timed.tsx'
import { KeyAsked, LanguageAsked, PlaceAsked, TextAsked, WordsAsked } from './Told.tsx'

type Any = (asked: Asked) => ReactNode

// A field's value has the type its sort says: kind.ts checks it before anything is written.
const input = <V,>(of: (asked: Asked<V>) => ReactNode): Any => of as unknown as Any

const INPUTS: { readonly [S in Sort]: Any } = {
  text: input(TextAsked),
  words: input(WordsAsked),
  moment: input(MomentAsked),
  day: input(DayAsked),
  span: input(SpanAsked),
  choice: input(ChoiceAsked),
  choices: input(ChoicesAsked),
  whole: input(WholeAsked),
  money: input(MoneyAsked),
  'yes-no': input(YesNoAsked),
  age: input(AgeAsked),
  place: input(PlaceAsked),
  language: input(LanguageAsked),
  person: input(PersonAsked),
  body: input(BodyAsked),
  entry: input(EntryAsked),
  attachment: input(AttachmentAsked),
  alias: input(AliasAsked),
  key: input(KeyAsked),
  // Only a correction has one, and draws it as the field it corrects (Corrected.tsx).
  value: () => null,
  // Chosen on the screen that sends a packet, where what the receiver will see stands beside it.
  slices: () => null,
}

/** Those whose label is the label of one box; of the others it names the group. */
const ONE_BOX: ReadonlySet<Sort> = new Set(['text', 'words', 'whole', 'money', 'place', 'person', 'body', 'key'])
export const isGroup = (sort: Sort): boolean => !ONE_BOX.has(sort)

export const AnyInput = ({ of, ...asked }: Asked & { readonly of: Field }) => {
  const Input = INPUTS[of.sort]
  return <Input {...asked} />
}
