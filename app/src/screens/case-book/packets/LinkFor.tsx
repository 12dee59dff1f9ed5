// A link for somebody without an account: made by the server, shown once with its code, and printed as a page that can be answered on
// paper. The page carries the link as a picture and no code.
import type { Packet } from '@sajha/record'
import { useState } from 'react'
import { type Book, type MadeLink, makeLink, useMe } from '../../../sync/index.ts'
import { Button } from '../../../ui/button/index.ts'
import { Letters, Sheet, Stack, Text } from '../../../ui/layout/index.ts'
import { Paper, PaperBoxes, PaperFacts, PaperTick, PrintedAlone } from '../../../ui/paper/index.ts'
import { useWords } from '../../../words/index.ts'
import { Qr } from '../../account/Qr.tsx'
import { useTry } from '../../account/use-try.ts'
import { Wrong } from '../../account/Wrong.tsx'
import { useNames } from '../../packets/names.ts'
import { previewOf } from '../../packets/preview.ts'
import { ShownEntries } from '../../packets/ShownEntries.tsx'

const ANSWERS = ['accepted', 'need-more', 'theirs', 'declined', 'acting', 'done', 'nothing'] as const

const Page = ({ book, packet, link }: { readonly book: Book; readonly packet: Packet; readonly link: MadeLink }) => {
  const { words, language, value, moment, say } = useWords()
  const names = useNames()
  const me = useMe()
  const { outside } = words
  const { body } = packet
  const writer = {
    person: packet.author,
    organisation: packet.organisation,
    as: 'caseworker',
    now: packet.sentAt,
  } as const
  const { entries, keptBack } = previewOf(book, body as never, writer)
  return (
    <Paper
      lang={language}
      title={body.ask}
      rule={say(outside.forWhom, { name: names.whom(body) })}
      plain={say(outside.from, { name: me.organisation.name })}
      code={<Qr text={link.address} label={say(words.packets.linkTitle, { who: names.whom(body) })} />}
      band={[packet.id.slice(0, 8), moment(packet.sentAt), '1']}
      foot={[outside.onPaper, say(words.packets.until, { when: moment(packet.until) })]}
    >
      <PaperFacts
        facts={[
          { key: 'purpose', label: outside.purpose, value: body.purpose, wide: true },
          {
            key: 'basis',
            label: outside.basis,
            value: [value('packet-sent', 'basis', body.basis), body.law].filter(Boolean).join(': '),
          },
        ]}
      />
      <ShownEntries entries={entries} keptBack={keptBack} />
      <Stack gap="tiny">
        {ANSWERS.map((it) => (
          <PaperTick key={it} ticked={false}>
            {value('outside-answered', 'answer', it)}
          </PaperTick>
        ))}
      </Stack>
      <PaperBoxes boxes={[{ key: 'signature', label: outside.signature }]} />
    </Paper>
  )
}

export const LinkFor = ({ book, packet }: { readonly book: Book; readonly packet: Packet }) => {
  const { words, say } = useWords()
  const names = useNames()
  const { busy, run, said } = useTry()
  const [made, setMade] = useState<MadeLink>()
  const make = () => run(async () => setMade(await makeLink(book.id, packet.id)))
  const who = names.whom(packet.body)
  if (!made)
    return (
      <Stack gap="small">
        <Wrong said={said} />
        <Button icon="send" onPress={() => void make()}>
          {busy ? words.app.frame.loading : packet.link ? words.packets.newLink : words.packets.makeLink}
        </Button>
      </Stack>
    )
  return (
    <Stack>
      <Sheet first label={say(words.packets.linkTitle, { who })}>
        <Stack>
          <Text>{words.packets.linkNote}</Text>
          <Text size="second" tone="soft">
            {words.packets.code}
          </Text>
          <Text size="alone" strong together>
            {made.code}
          </Text>
          <Text size="second">
            <Letters>{made.address}</Letters>
          </Text>
          <Button icon="print" onPress={() => window.print()}>
            {words.packets.printPage}
          </Button>
        </Stack>
      </Sheet>
      <PrintedAlone>
        <Page book={book} packet={packet} link={made} />
      </PrintedAlone>
    </Stack>
  )
}
