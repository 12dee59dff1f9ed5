// What watches over hoarding: persons copied out, unusual reading, decoys. Numbers and times, and nothing of what stands in a book.
import { paths } from '../../../paths.ts'
import { type Watch, watch } from '../../../sync/bodies/watch.ts'
import { Ask } from '../../../ui/book/index.ts'
import { Link } from '../../../ui/button/index.ts'
import { Rule, Stack, Text } from '../../../ui/layout/index.ts'
import { Rows } from '../../../ui/rows/index.ts'
import { useWords } from '../../../words/index.ts'
import { FromServer } from '../../account/FromServer.tsx'
import { useTold } from '../../account/use-told.ts'
import { useAt } from '../at.ts'
import { Decoys } from './Decoys.tsx'

const Copied = ({ copied: { persons, most, people }, asks }: Pick<Watch, 'copied' | 'asks'>) => {
  const { words, say, number } = useWords()
  const { copied, copiedNote, copiedBy, keeper, asks: title, asksOpen } = words.watch
  return (
    <Stack gap="small">
      <Rule end={number(persons)}>{copied}</Rule>
      <Text tone="soft">{say(copiedNote, { n: number(persons), most: number(most) })}</Text>
      {people.length > 0 ? (
        <Rows label={copied}>
          {people.map((it) => (
            <Text key={it.name ?? ''}>{say(copiedBy, { name: it.name ?? keeper, n: number(it.persons) })}</Text>
          ))}
        </Rows>
      ) : null}
      <Text>
        <Link href={paths.copies()}>{title}</Link> · {say(asksOpen, { n: number(asks) })}
      </Text>
    </Stack>
  )
}

const Reading = ({ reading }: Pick<Watch, 'reading'>) => {
  const { words, say, number, moment } = useWords()
  const w = words.watch
  return (
    <Stack gap="small">
      <Rule end={reading.length > 0 ? number(reading.length) : undefined}>{w.reading}</Rule>
      {reading.length === 0 ? <Text tone="soft">{w.noReading}</Text> : <Text tone="soft">{w.readingNote}</Text>}
      {reading.map((it) => (
        <Ask
          key={`${it.from} ${it.name}`}
          title={say(w[it.why], {
            who: it.name && it.as ? say(w.named, { name: it.name, as: words.roles[it.as] }) : w.somebody,
            n: number(it.books),
            time: it.hours === 1 ? w.hour : w.day,
            when: moment(it.from),
            usual: number(it.usual),
          })}
        />
      ))}
      {reading.some((it) => it.name === null) ? <Text tone="soft">{w.unnamed}</Text> : null}
    </Stack>
  )
}

const Met = ({ met }: Pick<Watch, 'met'>) => {
  const { words, say } = useWords()
  const at = useAt()
  const { met: title, metNote, metName, metAddress } = words.watch
  return met.map((it) => (
    <Ask key={`${it.at} ${it.decoy} ${it.name}`} title={title}>
      <Text>
        {say(it.how === 'name' ? metName : metAddress, {
          who: it.name,
          organisation: it.organisationName,
          decoy: it.decoy,
          when: at(it.at),
        })}
      </Text>
      <Text tone="soft">{metNote}</Text>
    </Ask>
  ))
}

export const WatchedOver = () => {
  const told = useTold(watch)
  return (
    <FromServer from={told}>
      {(it) => (
        <Stack>
          <Met met={it.met} />
          <Reading reading={it.reading} />
          <Copied copied={it.copied} asks={it.asks} />
          {it.decoys ? <Decoys decoys={it.decoys} onChanged={told.again} /> : null}
        </Stack>
      )}
    </FromServer>
  )
}
