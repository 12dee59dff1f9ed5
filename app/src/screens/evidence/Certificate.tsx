// The certificate that goes with an electronic record, as a draft to print: Part A from the record, Part B empty for an expert. It says
// nothing that the record does not hold, and a gap in custody prints as a gap.
import { type Evidence, evidenceIn, fromBase64url, provisions, toHex } from '@sajha/record'
import { useParts } from '../../address.ts'
import { useWho } from '../../entry/who.ts'
import type { Book } from '../../sync/index.ts'
import { Button } from '../../ui/button/index.ts'
import { Row, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { Paper, PaperBoxes, PaperFacts, PaperTick } from '../../ui/paper/index.ts'
import { RefusedNote } from '../../ui/states/index.ts'
import { type Speaking, useWords } from '../../words/index.ts'
import { OfBook } from './OfBook.tsx'

const factsOf = ({ entry }: Evidence, who: (person: string) => string, speaking: Speaking) => {
  const { words, say, value, moment } = speaking
  const { certificate } = words
  const { body } = entry
  const told = (name: 'device' | 'takenAt' | 'where') =>
    body[name] === undefined ? certificate.notTold : value('evidence-sealed', name, body[name])
  return [
    { key: 'record', label: certificate.record, value: `${body.title} (${body.original.media})`, wide: true },
    { key: 'how', label: certificate.howMade, value: value('evidence-sealed', 'came', body.came) },
    { key: 'device', label: certificate.device, value: told('device') },
    { key: 'taken', label: certificate.takenAt, value: `${told('takenAt')} ${body.where ? told('where') : ''}` },
    { key: 'sealed', label: certificate.sealedAt, value: moment(entry.sealedAt ?? entry.madeAt) },
    { key: 'by', label: certificate.keptOn, value: who(entry.author) },
    { key: 'size', label: certificate.size, value: String(body.original.size) },
    {
      key: 'hash',
      label: say(certificate.hash, { algorithm: 'SHA-256' }),
      value: toHex(fromBase64url(body.original.sha256)),
      wide: true,
    },
    { key: 'number', label: certificate.number, value: `${entry.n ?? ''} ${entry.id}`, wide: true },
  ]
}

const Custody = ({ piece }: { readonly piece: Evidence }) => {
  const { words, say, moment, value } = useWords()
  const who = useWho()
  const { proof, certificate } = words
  return (
    <>
      <Rule level={3}>{certificate.custody}</Rule>
      {piece.chain.map(({ entry, author, at, passed, gaps }) => (
        <Text key={entry} as="div" size="second">
          {`${moment(at)}: `}
          {passed
            ? `${say(proof.passed, { from: passed.from, to: passed.to })} · ${value('custody-passed', 'why', passed.why)} · ${value('custody-passed', 'seal', passed.seal)}`
            : say(proof.sealedBy, { who: who(author) })}
          {gaps.map((it) => (
            <Text key={it} as="div" strong>
              {proof.gaps[it]}
            </Text>
          ))}
        </Text>
      ))}
      {piece.chain.length === 1 ? <Text size="second">{certificate.custodyNone}</Text> : null}
      <Text size="meta">{certificate.gap}</Text>
    </>
  )
}

const Draft = ({ piece }: { readonly piece: Evidence }) => {
  const speaking = useWords()
  const who = useWho()
  const { words, say, language, fullDay, moment } = speaking
  const { certificate, proof } = words
  const { citation, inForceFrom } = provisions.certificate
  const box = (key: string, label: string) => ({ key, label })
  return (
    <Paper
      lang={language}
      title={certificate.title}
      rule={say(certificate.law, { citation, since: fullDay(inForceFrom) })}
      plain={certificate.draft}
      band={[piece.entry.body.title, moment(piece.entry.madeAt), proof.needsCounsel]}
    >
      <Stack>
        <Rule>{certificate.partA}</Rule>
        <PaperFacts facts={factsOf(piece, who, speaking)} />
        <Custody piece={piece} />
        <Rule level={3}>{certificate.sayTitle}</Rule>
        {Object.entries(certificate.say).map(([key, it]) => (
          <PaperTick key={key} ticked={false}>
            {it}
          </PaperTick>
        ))}
        <PaperBoxes
          boxes={[
            box('name', certificate.name),
            box('post', certificate.post),
            box('date', `${certificate.place}, ${certificate.date}`),
            box('sign', certificate.sign),
          ]}
        />
        <Text size="meta">{certificate.belief}</Text>
        <Rule>{certificate.partB}</Rule>
        <Text size="second">{certificate.partBNote}</Text>
        <PaperBoxes
          boxes={[
            box('name', certificate.name),
            box('qualification', certificate.qualification),
            box('hash', certificate.hashAgain),
            box('sign', `${certificate.date}, ${certificate.sign}`),
          ]}
        />
      </Stack>
    </Paper>
  )
}

const Of = ({ book }: { readonly book: Book }) => {
  const { of = '' } = useParts()
  const { words } = useWords()
  const who = useWho()
  const piece = evidenceIn(book.entries, who).find((it) => it.entry.id === of)
  if (!piece) return <RefusedNote title={words.proof.copyNothing} />
  return (
    <Stack>
      <Row between>
        <Tag tone="indigo" icon="law">
          {words.proof.needsCounsel}
        </Tag>
        <Button icon="print" onPress={() => window.print()}>
          {words.book.print}
        </Button>
      </Row>
      <Draft piece={piece} />
    </Stack>
  )
}

export const Certificate = () => (
  <OfBook part="evidence" width="full">
    {(book) => <Of book={book} />}
  </OfBook>
)
