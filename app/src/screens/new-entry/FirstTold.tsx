// What she is told before something is done to her words: in Nepal, before a statement is certified, what may follow from it.
import { type Body, type Kind, warningOf } from '@sajha/record'
import type { Values } from '../../entry/form/begin.ts'
import { Ask } from '../../ui/book/index.ts'
import { Stack } from '../../ui/layout/index.ts'
import { Cite } from '../../ui/marks/index.ts'
import { useWords } from '../../words/index.ts'

/** A moment still being typed is none yet: only what the warning is read from goes in. */
const readable = ({ country, place, warnedAt, certifiedAt }: Values): Body => ({
  country,
  place,
  ...(typeof warnedAt === 'string' && { warnedAt }),
  ...(typeof certifiedAt === 'string' && { certifiedAt }),
})

export const FirstTold = ({ kind, values }: { readonly kind: Kind; readonly values: Values }) => {
  const { words } = useWords()
  const { proof } = words
  const warning = warningOf({ kind: kind.name, body: readable(values) })
  if (!warning) return null
  const title = { owed: proof.warnTitle, before: proof.warnBefore, after: proof.warnAfter }[warning.told]
  return (
    <Stack gap="tiny">
      <Ask title={title}>{proof.warn}</Ask>
      <Cite>{warning.citation}</Cite>
    </Stack>
  )
}
