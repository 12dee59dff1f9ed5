// A book: the sentence of now beside the timeline, a correction and an objection beside the texts they speak to.

import { useState } from 'react'
import {
  Ask,
  Fact,
  Facts,
  FirstText,
  NowText,
  Pair,
  Source,
  Timeline,
  TimelineDay,
  TimelineItem,
  Words,
} from '../../book/index.ts'
import { Button, Link } from '../../button/index.ts'
import { Head, Page, Second, Sheet, Stack, Tabs, Text, TwoPane } from '../../layout/index.ts'
import { Cite, Face, Seal, Seen } from '../../marks/index.ts'
import { Back, Dock } from '../../shell/index.ts'
import { BigClock, Thread, threadOf } from '../../thread/index.ts'
import { isHindi, say } from '../say.tsx'

const RUNNING = threadOf({ from: 9, now: 17.7, due: 38, journeys: [[11, 16]] })

const now = () => (
  <>
    <Sheet>
      <Text size="head">
        She is with the <b>special juvenile police unit, Devipur</b>. She must be before the <b>committee</b> by{' '}
        <b>14:00 tomorrow</b>.
      </Text>
      <Stack gap="tiny">
        <BigClock figure={say('20 h 20 min', '20 घंटे 20 मिनट')} words={say('left', 'बाकी')} />
        <Thread
          parts={RUNNING}
          label="Taken charge Monday 09:00. Journey 11:00 to 16:00 is not counted. Now 17:40. Due Tuesday 14:00."
          under={{
            start: (
              <>
                09:00
                <br />
                taken charge
              </>
            ),
            middle: (
              <>
                11:00–16:00
                <br />
                journey, not counted
              </>
            ),
            end: (
              <>
                Tue 14:00
                <br />
                due
              </>
            ),
          }}
        />
      </Stack>
      <Cite>Juvenile Justice Act 2015, s. 31(1): 24 hours, without the journey</Cite>
    </Sheet>
    <Words
      label={say('What she wants · 16:20, to Kavita', 'वह क्या चाहती है · 16:20, कविता से')}
      lang="mai"
      plain={say(
        'First I will talk to my nani. Asked for a bed near the door.',
        'पहले नानी से बात करूँगी। दरवाज़े के पास बिस्तर माँगा।',
      )}
    >
      “पहिने नानी सँ बात करब।”
    </Words>
    <Facts sheet>
      <Fact label={say('Custody', 'किसके पास')}>Woman sub-inspector, juvenile unit, since 16:00</Fact>
      <Fact label={say('Next duty', 'अगला वादा')}>
        Bring her before the committee · owed by whoever holds her: juvenile unit
      </Fact>
      <Fact label={say('Tonight', 'आज रात')}>
        Member on duty until 08:00 · <Link href="?page=today">call</Link> · one member may receive her, s. 28(3)
      </Fact>
    </Facts>
    <Ask title={say('Where will she sleep?', 'वह कहाँ सोएगी?')} act={<Link href="?page=entry">Name a place</Link>}>
      A child may not stay in a police station at night. No bed is named yet.
    </Ask>
    <Seen>4 people in 2 bodies can see this page. Last: Farida, 15:02</Seen>
  </>
)

const timeline = () => (
  <Timeline label={say('Timeline', 'कब क्या हुआ')}>
    <TimelineDay title={say('Monday 23 November', 'सोमवार 23 नवंबर')}>
      <TimelineItem time="17:05" at="2026-11-23T17:05+05:30" waiting>
        <Text strong>Ate, and asked for a bed near the door</Text>
        <Source>Seen by Kavita, caseworker · care: 4 people can see</Source>
        <Seal kind="waiting">{say('Waiting on this phone', 'इस फ़ोन पर बाकी')}</Seal>
      </TimelineItem>
      <TimelineItem time="16:55" at="2026-11-23T16:55+05:30">
        <Text>
          <b>Age</b> · corrected
        </Text>
        <Pair>
          <FirstText label="First text, 10:10 · told by a shopkeeper">“About 17”</FirstText>
          <NowText label="Now reads · school certificate seen, born 2 Mar 2011">
            <b>15</b>
          </NowText>
        </Pair>
        <Source>Corrected by Kavita. Why: “the paper was found in her aunt’s trunk.”</Source>
        <Seal kind="sealed">{say('Sealed 17:01', 'मुहर 17:01')}</Seal>
      </TimelineItem>
      <TimelineItem time="09:40" at="2026-11-23T09:40+05:30">
        <Pair>
          <NowText label="Their text · station memo">
            “Ran away from home in April and took work of her own will.”
          </NowText>
          <Words
            beside
            lang="mai"
            label={say('She says this is wrong', 'वह कहती है, यह ग़लत है')}
            plain="I had not run away. I was sent."
          >
            “हम भागल नहि छलहुँ। हमरा पठाओल गेल छल।”
          </Words>
        </Pair>
        <Source>Memo by Raniganj station · her words heard by Kavita in Maithili, 16:25</Source>
        <Seal kind="witnessed">
          {say('Sealed 10:02 · two outside witnesses hold it', 'मुहर 10:02 · दो बाहरी गवाहों के पास')}
        </Seal>
      </TimelineItem>
    </TimelineDay>
    <TimelineDay title={say('Around Chhath, 5 to 9 November', 'छठ के आसपास, 5 से 9 नवंबर')}>
      <TimelineItem time={say('about', 'लगभग')} timeNote="5–9">
        <Text strong>Found and taken charge of at a bangle workshop, Raniganj</Text>
        <Source>Juvenile unit, with Pipal Tola Kendra · operation of six people</Source>
        <Seal kind="broken">{say('Not what was sealed', 'मुहर से मेल नहीं')}</Seal>
      </TimelineItem>
    </TimelineDay>
  </Timeline>
)

const tabs = () => [
  { key: 'now', label: say('Now', 'अभी') },
  { key: 'timeline', label: say('Timeline', 'कब क्या') },
  { key: 'duties', label: say('Duties', 'वादे'), count: 2 },
  { key: 'papers', label: say('Papers', 'काग़ज़') },
  { key: 'law', label: say('Law', 'क़ानून') },
  { key: 'money', label: say('Money', 'पैसा') },
  { key: 'consent', label: say('Consent', 'सहमति') },
  { key: 'saw', label: say('Who saw', 'किसने देखा') },
]

export const BookPage = () => {
  const [tab, setTab] = useState('now')
  return (
    <Page width="full">
      <Back href="?page=today" label={say('Back', 'वापस')} />
      <Head
        mark={<Face animal="myna" colour={3} />}
        title={
          <>
            {say('Blue Myna', 'नीली मैना')} {isHindi() ? null : <Second lang="hi">नीली मैना</Second>}
          </>
        }
        note={say('Girl, 15 by school certificate · speaks Maithili', 'लड़की, स्कूल प्रमाण-पत्र से 15 · मैथिली बोलती है')}
      />
      <Tabs label={say('Parts of the book', 'किताब के हिस्से')} tabs={tabs()} current={tab} onChoose={setTab} />
      <TwoPane
        phone={tab === 'timeline' ? 'second' : 'first'}
        first={{ label: say('Now', 'अभी'), content: now() }}
        second={{ label: say('What happened', 'क्या हुआ'), content: timeline() }}
      />
      <Dock
        status={<Seal kind="sealed">{say('Record sealed up to 17:39', '17:39 तक मुहर लगी')}</Seal>}
        act={
          <Button kind="go" iconAfter="plus">
            {say('Add entry', 'नई बात जोड़ें')}
          </Button>
        }
      />
    </Page>
  )
}
