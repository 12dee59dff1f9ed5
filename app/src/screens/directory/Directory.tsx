// Bodies here by district: what they are, who leads them, who is on duty, when that was confirmed. Bodies and posts, never a survivor.
import { millis } from '@sajha/record'
import { useEffect, useMemo, useState } from 'react'
import { type DirectoryBody, directory, useMe, useNow } from '../../sync/index.ts'
import { Fact, Facts } from '../../ui/book/index.ts'
import { Field, Pick } from '../../ui/form/index.ts'
import { Head, Page, Row, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { EmptyState, Loading, LoadingLine, RefusedNote } from '../../ui/states/index.ts'
import { type Speaking, useWords } from '../../words/index.ts'
import { acrossFrom, DISTRICTS } from './districts.ts'
import { OwnLine } from './OwnLine.tsx'

const HOUR = 3_600_000
/** A line that nobody confirmed for so long says so. */
const STALE_HOURS = 24

export const districtName = (code: string, language: string): string => {
  const found = DISTRICTS.find((it) => it.code === code)
  if (!found) return code
  return language === 'en' ? found.en : found.own
}

export const districtOptions = ({ words, language }: Speaking) =>
  DISTRICTS.map((it) => ({
    value: it.code,
    label: `${districtName(it.code, language)} · ${words.directory[it.area]} · ${it.code}`,
  })).toSorted((a, b) => a.label.localeCompare(b.label, language))

const Confirmed = ({ line }: Pick<DirectoryBody, 'line'>) => {
  const { words, say, moment } = useWords()
  const now = useNow()
  if (!line) return <Tag>{words.directory.untold}</Tag>
  const hours = Math.floor((now - millis(line.confirmedAt)) / HOUR)
  if (hours >= STALE_HOURS) return <Tag tone="marigold">{say(words.directory.stale, { n: hours })}</Tag>
  return (
    <Tag tone="leaf">{say(words.directory.confirmed, { when: moment(line.confirmedAt), who: line.confirmedBy })}</Tag>
  )
}

const Line = ({ it, all }: { readonly it: DirectoryBody; readonly all: readonly DirectoryBody[] }) => {
  const { words, say, language } = useWords()
  const { line } = it
  const sorts: Readonly<Record<string, string>> = words.organisationSorts
  const across = line ? acrossFrom(line.district) : []
  const counterpart = all.find((one) => one.organisation === line?.counterpart)?.name
  return (
    <Sheet label={it.name}>
      <Stack gap="small">
        <Row between align="start">
          <Text strong size="head">
            {it.name}
          </Text>
          <Confirmed line={line} />
        </Row>
        <Text size="second" tone="soft">
          {[sorts[it.sort], ...it.roles.map((role) => words.roles[role])].filter(Boolean).join(' · ')}
        </Text>
        {it.heads.length > 0 ? (
          <Text size="second">
            {say(words.directory.heads, {
              names: it.heads
                .map((one) => `${one.name} (${one.roles.map((role) => words.roles[role]).join(', ')})`)
                .join(', '),
            })}
          </Text>
        ) : null}
        {line ? (
          <Facts>
            <Fact label={words.directory.district}>{districtName(line.district, language)}</Fact>
            {line.languages ? <Fact label={words.directory.languages}>{line.languages}</Fact> : null}
            {line.onDuty ? <Fact label={words.directory.onDuty}>{line.onDuty}</Fact> : null}
            {line.phone ? <Fact label={words.directory.phone}>{line.phone}</Fact> : null}
            {counterpart ? <Fact label={words.directory.counterpart}>{counterpart}</Fact> : null}
          </Facts>
        ) : null}
        {across.length > 0 ? (
          <Text size="second" tone="soft">
            {say(words.directory.across, { names: across.map((code) => districtName(code, language)).join(', ') })}
          </Text>
        ) : null}
      </Stack>
    </Sheet>
  )
}

type Told = { readonly bodies: readonly DirectoryBody[]; readonly old: boolean } | 'loading' | 'absent'

const useDirectory = () => {
  const [told, setTold] = useState<Told>('loading')
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when our own line was told
  useEffect(() => {
    let here = true
    directory().then(
      (it) => here && setTold(it),
      () => here && setTold('absent'),
    )
    return () => {
      here = false
    }
  }, [round])
  return { told, again: () => setRound((it) => it + 1) }
}

const Found = ({ told, again }: { readonly told: Exclude<Told, string>; readonly again: () => void }) => {
  const speaking = useWords()
  const { words } = speaking
  const me = useMe()
  const [district, choose] = useState<string>()
  const options = useMemo(() => districtOptions(speaking), [speaking])
  const near = district ? [district, ...acrossFrom(district)] : []
  const shown = told.bodies.filter((it) => !district || near.includes(it.line?.district ?? ''))
  const own = told.bodies.find((it) => it.organisation === me.organisation.id)
  return (
    <Stack gap="large">
      {told.old ? <Text tone="marigold">{words.directory.old}</Text> : null}
      <Field label={words.directory.district}>
        <Pick value={district} onChange={choose} options={options} none={words.directory.all} />
      </Field>
      {shown.length === 0 ? <EmptyState title={words.directory.none} drawing="door" /> : null}
      {shown.map((it) => (
        <Line key={it.organisation} it={it} all={told.bodies} />
      ))}
      <OwnLine own={own} bodies={told.bodies} options={options} told={again} />
      <Text size="meta" tone="soft">
        {words.directory.source}
      </Text>
    </Stack>
  )
}

export const Directory = () => {
  const { words } = useWords()
  const { told, again } = useDirectory()
  return (
    <Page>
      <Head title={words.directory.title} note={words.directory.note} />
      {told === 'loading' ? (
        <Loading say={words.directory.title}>
          <LoadingLine length="long" />
        </Loading>
      ) : null}
      {told === 'absent' ? <RefusedNote title={words.directory.offline} /> : null}
      {typeof told === 'object' ? <Found told={told} again={again} /> : null}
    </Page>
  )
}
