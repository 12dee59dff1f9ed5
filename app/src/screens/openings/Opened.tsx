// A book that is open for an hour: who she is and her safety, as the server tells it now. It lives on this page alone, and is gone from it when
// the hour is over, also without a network.
import { useEffect, useState } from 'react'
import { useParts } from '../../address.ts'
import { paths } from '../../paths.ts'
import { type OpenedBook, readOpened } from '../../sync/bodies/openings.ts'
import { isProblem, useMe, useNow } from '../../sync/index.ts'
import { Danger } from '../../ui/book/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Watermark } from '../../ui/frame/index.ts'
import { Head, Page, Stack, Text } from '../../ui/layout/index.ts'
import { Back } from '../../ui/shell/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { ShownEntries } from '../packets/ShownEntries.tsx'

const Gone = () => {
  const { words } = useWords()
  const { gone, goneNote, title } = words.openings
  return (
    <EmptyState drawing="door" title={gone} act={<LinkButton href={paths.openings()}>{title}</LinkButton>}>
      {goneNote}
    </EmptyState>
  )
}

/** Null while it is told, and from the moment the hour is over. */
const useOpened = (book: string) => {
  const [told, setTold] = useState<OpenedBook | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [over, setOver] = useState(false)
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks again
  useEffect(() => {
    let here = true
    readOpened(book).then(
      (it) => here && setTold(it),
      (it: unknown) => here && setError(it),
    )
    return () => {
      here = false
    }
  }, [book, turn])
  useEffect(() => {
    if (!told) return
    const end = () => {
      setTold(null)
      setOver(true)
    }
    const ending = setTimeout(end, told.left)
    // A phone that slept wakes with its timers behind.
    const look = () => told.isOver() && end()
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(ending)
      document.removeEventListener('visibilitychange', look)
    }
  }, [told])
  const again = () => {
    setError(null)
    setTurn((it) => it + 1)
  }
  return { told: told?.isOver() ? null : told, error, over: over || told?.isOver() === true, again }
}

const Shown = ({ it }: { readonly it: OpenedBook }) => {
  const { words, say, moment, instant } = useWords()
  const me = useMe()
  const now = useNow()
  const { shown, only, broken, empty } = words.openings
  return (
    <Stack>
      <Watermark line={say(words.packets.inbox.watermark, { name: me.name, when: instant(now) })} />
      <Head title={shown} note={say(only, { when: moment(it.until) })} />
      {it.broken ? <Danger title={broken} /> : null}
      {it.entries.length > 0 ? <ShownEntries entries={it.entries} keptBack={{}} /> : <Text tone="soft">{empty}</Text>}
    </Stack>
  )
}

export const Opened = () => {
  const { id = '' } = useParts()
  const { words } = useWords()
  const { over, ...from } = useOpened(id)
  return (
    <Page width="read">
      <Back href={paths.openings()} label={words.app.places.back} />
      {over || isProblem(from.error, 'not-found') ? (
        <Gone />
      ) : (
        <FromServer from={from}>{(it) => <Shown it={it} />}</FromServer>
      )}
    </Page>
  )
}
