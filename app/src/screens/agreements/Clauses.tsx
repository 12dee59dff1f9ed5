// The clauses by stage: who does what within how long, what may be told to whom, who pays until when and who pays then.
import { type Agreement, type Clause, holds, paysNext } from '@sajha/record'
import { useNow } from '../../sync/index.ts'
import { Row, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { useWords } from '../../words/index.ts'
import { useNames } from '../packets/names.ts'

const Money = ({ it, clause }: { readonly it: Agreement; readonly clause: Clause }) => {
  const { words, say, moment } = useWords()
  const now = useNow()
  const { pays, paysUntil } = clause.body
  if (!pays || !paysUntil) return null
  const ending = paysNext(it, now).find((one) => one.clause.entry === clause.entry)
  const then = ending?.next?.body.pays
  return (
    <Stack gap="tiny">
      <Text>{say(words.agreements.pays, { who: pays, when: moment(paysUntil) })}</Text>
      {ending ? (
        <Text tone="marigold">
          {then ? say(words.agreements.paysNext, { who: then }) : words.agreements.nobodyPays}
        </Text>
      ) : null}
    </Stack>
  )
}

const One = ({ it, clause }: { readonly it: Agreement; readonly clause: Clause }) => {
  const { words, say, value } = useWords()
  const names = useNames()
  const now = useNow()
  const { body } = clause
  const office = it.parties.find((one) => one.organisation === body.by)?.office
  const lines = [
    body.by ? names.organisation(body.by, office) : null,
    body.within ? say(words.agreements.within, { n: body.within }) : null,
    body.tells ? say(words.agreements.tells, { parts: value('agreement-clause', 'tells', body.tells) }) : null,
    body.role ? say(words.agreements.toRole, { role: value('agreement-clause', 'role', body.role) }) : null,
    body.purpose ? say(words.agreements.only, { purpose: body.purpose }) : null,
  ].filter((one) => one !== null)
  const on = holds(clause, now)
  return (
    <Sheet tight first={on} label={body.does}>
      <Stack gap="small">
        <Row between align="start">
          <Text strong>{body.does}</Text>
          <Tag tone={on ? 'leaf' : 'plain'}>{on ? words.agreements.clauseIn : words.agreements.clauseOut}</Tag>
        </Row>
        {lines.map((line) => (
          <Text key={line} size="second">
            {line}
          </Text>
        ))}
        <Money it={it} clause={clause} />
      </Stack>
    </Sheet>
  )
}

const STAGES = ['before', 'during', 'after'] as const

export const Clauses = ({ it }: { readonly it: Agreement }) => {
  const { words, value } = useWords()
  if (it.clauses.length === 0) return <Text tone="soft">{words.agreements.noClauses}</Text>
  return STAGES.map((stage) => {
    const own = it.clauses.filter((one) => one.body.stage === stage)
    if (own.length === 0) return null
    return (
      <Stack key={stage} gap="small">
        <Rule level={3}>{value('agreement-clause', 'stage', stage)}</Rule>
        {own.map((clause) => (
          <One key={clause.entry} it={it} clause={clause} />
        ))}
      </Stack>
    )
  })
}
