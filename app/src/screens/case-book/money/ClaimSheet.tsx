// One thing she may claim: why, how much by whose word, whom to ask, which papers are there and which are missing, and its source. A sum
// that nobody verified says so; where none was seen, none stands here.
import { type Claim, isOffered, PAPERS, type Sum, type Why } from '@sajha/record'
import { mayWrite } from '../../../entry/who.ts'
import { paths } from '../../../paths.ts'
import type { Book } from '../../../sync/index.ts'
import { LinkButton } from '../../../ui/button/index.ts'
import { Row, Rule, Sheet, Stack, Text } from '../../../ui/layout/index.ts'
import { Cite, Tag } from '../../../ui/marks/index.ts'
import { type Speaking, useWords } from '../../../words/index.ts'

const whyInWords = ({ ground, holds, since }: Why, { words, say, fullDay }: Speaking): string => {
  const what = words.claims.grounds[ground]
  if (holds === 'not-said') return `${what}: ${words.claims.notSaid}`
  if (holds === 'maybe') return `${what}: ${words.claims.notSure}`
  return since ? say(words.claims.since, { what, day: fullDay(since) }) : what
}

const Reasons = ({ it }: { readonly it: Claim }) => {
  const speaking = useWords()
  const { claims } = speaking.words
  const told = it.why.map((one) => whyInWords(one, speaking))
  const place = it.where === 'yes' ? [] : [`${claims.where}: ${it.where === 'maybe' ? claims.notSure : claims.notSaid}`]
  const all = [...told, ...place]
  return all.length > 0 ? <Text size="second">{`${claims.why}: ${all.join(' · ')}`}</Text> : null
}

const figureOf = ({ amount }: Sum, { words, say, money, sum }: Speaking): string => {
  const one = (rupees: number) => {
    const value = { paise: rupees * 100, currency: amount.currency }
    return say(words.claims.sum, { figures: money(value), words: sum(value) })
  }
  const { min, max, per } = amount
  const said =
    min === max
      ? one(max)
      : min === 0
        ? say(words.claims.upTo, { sum: one(max) })
        : say(words.claims.fromTo, { least: one(min), most: one(max) })
  return per === 'month' ? say(words.claims.month, { sum: said }) : said
}

const sourceOf = ({ amount }: Sum, { words }: Speaking): readonly string[] =>
  (amount.sources ?? []).map((it) => (it === 'SEED' ? words.claims.study : it === 'MEM' ? words.claims.memory : it))

const SumLine = ({ it, unread }: { readonly it: Sum; readonly unread: boolean }) => {
  const speaking = useWords()
  const { words, say, money } = speaking
  const { claims } = words
  const { annuity, currency, tier } = it.amount
  const notes = [
    ...(it.holds === 'maybe' ? [claims.ifSo] : []),
    ...(annuity ? [say(claims.annuity, { sum: money({ paise: annuity * 100, currency }) })] : []),
    ...sourceOf(it, speaking),
  ]
  return (
    <li>
      <Row>
        <Text as="span" strong={it.holds === 'yes'}>
          {`${claims.tiers[tier]}: ${figureOf(it, speaking)}`}
        </Text>
        {unread ? <Tag>{claims.unread}</Tag> : null}
      </Row>
      {notes.length > 0 ? (
        <Text as="div" size="second" tone="soft">
          {notes.join(' · ')}
        </Text>
      ) : null}
    </li>
  )
}

const Sums = ({ it }: { readonly it: Claim }) => {
  const { words, say } = useWords()
  const { claims } = words
  if (it.terms === 'ask')
    return (
      <Stack gap="tiny">
        <Row>
          <Tag tone="marigold">{claims.ask}</Tag>
        </Row>
        <Text size="second">
          {say(claims.askNote, { who: claims.offices[it.law.decidedBy as keyof typeof claims.offices] })}
        </Text>
      </Stack>
    )
  if (it.sums.length === 0) return null
  const several = it.sums.filter((one) => one.amount.sources).length > 1
  return (
    <Stack gap="tiny">
      {several ? <Text size="second">{claims.twoFigures}</Text> : null}
      <ul>
        {it.sums.map((one) => (
          <SumLine key={`${one.amount.tier} ${one.amount.max}`} it={one} unread={it.terms === 'unread'} />
        ))}
      </ul>
      {it.sums.some((one) => one.holds === 'by-harm') ? (
        <Text size="second" tone="soft">
          {claims.byHarm}
        </Text>
      ) : null}
    </Stack>
  )
}

const Papers = ({ it }: { readonly it: Claim }) => {
  const { words } = useWords()
  const { claims } = words
  if (it.papers.length === 0) return null
  return (
    <Stack gap="tiny">
      <Text size="meta" tone="soft">
        {claims.papers}
      </Text>
      <ul>
        {it.papers.map(({ paper, held }) => (
          <li key={paper}>
            <Row>
              <Text as="span" size="second">
                {claims.papersNamed[paper]}
              </Text>
              <Tag tone={held ? 'leaf' : 'marigold'}>{held ? claims.held : claims.missing}</Tag>
            </Row>
          </li>
        ))}
      </ul>
    </Stack>
  )
}

const Acts = ({ it, book }: { readonly it: Claim; readonly book: Book }) => {
  const { words, say, value } = useWords()
  const form = it.form && isOffered(PAPERS[it.form], book.entries) ? it.form : null
  return (
    <Row>
      {form ? (
        <LinkButton icon="print" href={paths.paper(book.id, form)}>
          {say(words.claims.fill, { what: value('paper-made', 'paper', form) })}
        </LinkButton>
      ) : null}
      {it.law.kind !== 'helpline' && mayWrite(book, 'entitlement-applied') ? (
        <LinkButton icon="pen" href={paths.write('entitlement-applied', { book: book.id, field: it.name })}>
          {words.claims.apply}
        </LinkButton>
      ) : null}
    </Row>
  )
}

export const ClaimSheet = ({ it, book }: { readonly it: Claim; readonly book: Book }) => {
  const { words, say, value } = useWords()
  const { claims } = words
  const name = (of: string) => value('entitlement-applied', 'scheme', of)
  const office = (of: string) => claims.offices[of as keyof typeof claims.offices] ?? of
  const unsure = it.law.confidence === 'verified' ? undefined : claims.unread
  return (
    <Sheet label={name(it.name)}>
      <Stack gap="small">
        <Rule level={3}>{name(it.name)}</Rule>
        <Reasons it={it} />
        <Sums it={it} />
        <Text size="second">
          {`${say(claims.from, { who: office(it.law.decidedBy) })}${it.law.paidBy === it.law.decidedBy ? '' : ` · ${say(claims.paidBy, { who: office(it.law.paidBy) })}`}`}
        </Text>
        <Papers it={it} />
        {it.formerly.length > 0 ? (
          <Text size="second">{say(claims.formerly, { names: it.formerly.map(name).join('; ') })}</Text>
        ) : null}
        {it.insteadOf ? <Text size="second">{say(claims.insteadOf, { name: name(it.insteadOf) })}</Text> : null}
        <Cite unsure={unsure}>{it.law.citation}</Cite>
        <Acts it={it} book={book} />
      </Stack>
    </Sheet>
  )
}
