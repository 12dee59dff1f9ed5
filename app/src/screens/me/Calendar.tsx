// Days in court for a calendar program: an address of one's own, shown once, renewed or ended here, with how often it was fetched.
import { useState } from 'react'
import { endCalendar, type MyCalendar, myCalendar, newCalendar } from '../../sync/bodies/calendar.ts'
import { Fact, Facts } from '../../ui/book/index.ts'
import { Button } from '../../ui/button/index.ts'
import { Letters, Row, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { useTold } from '../account/use-told.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

const Known = ({ link }: { readonly link: MyCalendar }) => {
  const { words, number, instant } = useWords()
  const at = (text: string) => instant(Temporal.Instant.from(text).epochMilliseconds)
  return (
    <Facts>
      <Fact label={words.calendar.since}>{at(link.madeAt)}</Fact>
      <Fact label={words.calendar.fetched}>{link.fetchedAt ? at(link.fetchedAt) : words.calendar.never}</Fact>
      <Fact label={words.calendar.times}>{number(link.fetches)}</Fact>
    </Facts>
  )
}

export const Calendar = () => {
  const { words, say } = useWords()
  const { calendar } = words
  const told = useTold(myCalendar)
  const { busy, run, said } = useTry()
  const [address, setAddress] = useState<string>()
  const [ended, setEnded] = useState(false)
  const make = async () => {
    setEnded(false)
    setAddress(await newCalendar())
    told.again()
  }
  const end = async () => {
    await endCalendar()
    setAddress(undefined)
    setEnded(true)
    told.again()
  }
  return (
    <Stack>
      <Rule>{calendar.title}</Rule>
      <Text>{say(calendar.note, { title: 'Sajha 3' })}</Text>
      <FromServer from={told}>
        {({ link }) => (
          <Stack>
            {link ? <Known link={link} /> : null}
            <Row>
              <Button onPress={() => void run(make)}>
                {busy ? words.app.frame.loading : link ? calendar.renew : calendar.make}
              </Button>
              {link ? <Button onPress={() => void run(end)}>{calendar.revoke}</Button> : null}
            </Row>
          </Stack>
        )}
      </FromServer>
      <Wrong said={said} />
      <div role="status">
        {ended ? <Text>{calendar.ended}</Text> : null}
        {address ? (
          <Sheet first label={calendar.address}>
            <Stack gap="small">
              <Text strong>{calendar.once}</Text>
              <Letters>{address}</Letters>
            </Stack>
          </Sheet>
        ) : null}
      </div>
    </Stack>
  )
}
