// Writing one entry: what fits her, when, with the journey that does not count, and how it was refused once.

import { useRef, useState } from 'react'
import { Button } from '../../button/index.ts'
import { Drawing } from '../../drawings/index.ts'
import {
  Choice,
  Faults,
  Field,
  Fit,
  Form,
  LongText,
  MomentInput,
  type Span,
  SpanInput,
  Together,
  Wide,
} from '../../form/index.ts'
import { Icon } from '../../icons/index.ts'
import { Head, Only, Page, Sheet, Stack, Text } from '../../layout/index.ts'
import { Seen } from '../../marks/index.ts'
import { Back, Dock } from '../../shell/index.ts'
import { Thread, threadOf } from '../../thread/index.ts'
import { Sample, say } from '../say.tsx'

const homes = () => [
  {
    value: 'aangan',
    label: say('Aangan Home for Girls', 'आँगन बालिका गृह'),
    note: (
      <>
        <Fit fits>{say('4 beds, said by the superintendent 15:10', '4 बिस्तर ख़ाली, अधीक्षिका ने 15:10 पर बताया')}</Fit>
        <Fit fits>{say('Girls 12–18 · Maithili spoken', '12–18 साल की लड़कियाँ · मैथिली बोलते हैं')}</Fit>
        <Fit fits={false}>{say('46 km from her school', 'उसके स्कूल से 46 किमी')}</Fit>
      </>
    ),
  },
  {
    value: 'nadi',
    label: say('Nadi Kinara Home', 'नदी किनारा गृह'),
    note: (
      <>
        <Fit fits>{say('2 beds, true this morning', '2 बिस्तर, आज सुबह तक सही')}</Fit>
        <Fit fits={false}>{say('No one there speaks Maithili', 'वहाँ मैथिली कोई नहीं बोलता')}</Fit>
      </>
    ),
  },
  {
    value: 'other',
    label: say('Another place, or turned away', 'कोई और जगह, या जगह नहीं मिली'),
    note: say('Write the reason. It is counted, without her name.', 'कारण लिखें। गिना जाएगा, उसके नाम के बिना।'),
  },
]

export const momentLabels = () => ({
  day: say('Day', 'दिन'),
  time: say('Time', 'समय'),
  offset: say('Told in', 'किस देश का समय'),
  offsets: { '+05:30': say('India', 'भारत'), '+05:45': say('Nepal', 'नेपाल') },
  now: say('Just now', 'अभी'),
})

export const EntryPage = () => {
  const [home, setHome] = useState<string | undefined>('aangan')
  const [arrived, setArrived] = useState<string | undefined>('2026-11-23T18:20+05:30')
  const [journey, setJourney] = useState<Span | undefined>({
    from: '2026-11-23T11:00+05:30',
    to: '2026-11-23T16:00+05:30',
  })
  const [stay, setStay] = useState<string | undefined>('overnight')
  const [why, setWhy] = useState<string | undefined>()
  const [asked, setAsked] = useState(false)
  const faults = useRef<HTMLDivElement>(null)
  const missing = asked && !why ? say('Say why, in a few words', 'थोड़े शब्दों में कारण लिखें') : undefined
  return (
    <Page>
      <Back href="?page=book" label={say('Back', 'वापस')} />
      <Head
        mark={<Drawing name="bed" />}
        title={say('Placed in a home', 'घर में रखा गया')}
        note={<Sample animal="myna" colour={3} />}
      />
      <Form id="entry" columns onSubmit={() => setAsked(true)} label={say('Placed in a home', 'घर में रखा गया')}>
        <Wide>
          <Faults
            ref={faults}
            title={say('This needs a look', 'यह एक बार देखें')}
            faults={missing ? [{ field: 'why', words: missing }] : []}
          />
        </Wide>
        <Stack gap="large">
          <Field
            id="home"
            group
            label={say('Home', 'कौन-सा घर')}
            help={say('Sorted by what fits her. You choose.', 'जो उसके लिए ठीक बैठे, वह ऊपर। चुनेंगे आप।')}
          >
            <Choice options={homes()} none="" value={home} onChange={setHome} />
          </Field>
          <Only on="desk">
            <Sheet tight>
              <Text size="second">
                <b>What follows.</b> The home’s register gets her name of choice. A page for the committee is ready to
                print.
              </Text>
            </Sheet>
          </Only>
        </Stack>
        <Stack gap="large">
          <Field id="arrived" group label={say('Arrived', 'कब पहुँची')}>
            <MomentInput
              labels={momentLabels()}
              value={arrived}
              onChange={setArrived}
              now={() => '2026-11-23T18:24+05:30'}
              readBack={(moment) =>
                say(`Monday 23 November, ${moment.slice(11, 16)}`, `सोमवार 23 नवंबर, ${moment.slice(11, 16)}`)
              }
            />
          </Field>
          <Together
            title={
              <>
                <Icon name="journey" />
                {say('Journey', 'सफ़र')}
              </>
            }
          >
            <Field id="journey" group label={say('On the road', 'रास्ते में')}>
              <SpanInput
                labels={{
                  ...momentLabels(),
                  from: say('Left', 'निकले'),
                  to: say('Arrived', 'पहुँचे'),
                  backwards: say(
                    'It ends before it begins. Is one of the two a slip?',
                    'अंत शुरू से पहले है। क्या एक में भूल है?',
                  ),
                }}
                value={journey}
                onChange={setJourney}
              />
            </Field>
            <Thread
              parts={threadOf({ from: 9, now: 18.3, kept: 18.3, journeys: [[11, 16]] })}
              label={say('5 h on the road are not counted in the 24 hours.', 'सफ़र के 5 घंटे, 24 घंटों में नहीं गिने जाते।')}
            />
            <Text size="second" tone="soft">
              {say('5 h on the road are not counted in the 24 hours.', 'सफ़र के 5 घंटे, 24 घंटों में नहीं गिने जाते।')}
            </Text>
          </Together>
          <Field id="stay" group label={say('Length of stay', 'कितने समय के लिए')}>
            <Choice
              columns={3}
              none=""
              options={[
                { value: 'overnight', label: say('Overnight', 'एक रात') },
                { value: 'interim', label: say('Until the inquiry ends', 'जाँच पूरी होने तक') },
                { value: 'long', label: say('Long term', 'लंबे समय के लिए') },
              ]}
              value={stay}
              onChange={setStay}
            />
          </Field>
          <Field
            id="why"
            label={say('Why this home', 'यही घर क्यों')}
            optional={say('(if you wish)', '(चाहें तो)')}
            error={missing}
          >
            <LongText
              rows={2}
              placeholder={say('Speak or write', 'बोलें या लिखें')}
              value={why}
              onChange={setWhy}
              end={<Button icon="mic" label={say('Speak', 'बोलें')} />}
            />
          </Field>
          <Seen>
            {say(
              'Committee, home and caseworkers will see this. Police will not.',
              'यह समिति, घर और कार्यकर्ता देखेंगे। पुलिस नहीं।',
            )}
          </Seen>
        </Stack>
      </Form>
      <Dock
        status={say(
          'Committee, home and caseworkers will see this. Police will not.',
          'यह समिति, घर और कार्यकर्ता देखेंगे। पुलिस नहीं।',
        )}
        act={
          <Button kind="go" onPress={() => setAsked(true)}>
            {say('Save on this phone', 'इस फ़ोन पर रखें')}
          </Button>
        }
      />
    </Page>
  )
}
