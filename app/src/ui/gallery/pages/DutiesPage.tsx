// Promises as a table of groups, beside the one that is open; and the same as rows.

import { Button, Filters } from '../../button/index.ts'
import type { AnimalName } from '../../drawings/index.ts'
import { Head, Page, Row, Rule, Sheet, Stack, Text, Title, TwoPane } from '../../layout/index.ts'
import { Cite, Seal } from '../../marks/index.ts'
import { type Column, DutyRow, type Group, Listing, Rows } from '../../rows/index.ts'
import { Dock } from '../../shell/index.ts'
import { type Course, Thread, threadOf } from '../../thread/index.ts'
import { Sample, say } from '../say.tsx'

interface Duty {
  readonly key: string
  readonly state: string
  readonly tone: 'marigold' | 'teal' | 'leaf'
  readonly course: Course | undefined
  readonly title: string
  readonly animal: AnimalName
  readonly colour: number
  readonly owed: string
  readonly due: string
  readonly law: string
}

const DUTIES: readonly Duty[] = [
  {
    key: 'a',
    state: '16 days late',
    tone: 'marigold',
    course: { from: 0, now: 77, due: 61 },
    title: 'Compensation enquiry',
    animal: 'rohu',
    colour: 4,
    owed: 'Legal services authority, Devipur',
    due: 'Sat 7 Nov',
    law: 'BNSS 2023 s. 396(5)',
  },
  {
    key: 'b',
    state: '20 h left',
    tone: 'teal',
    course: { from: 9, now: 17.7, due: 38, journeys: [[11, 16]] },
    title: 'Bring her before the committee',
    animal: 'myna',
    colour: 3,
    owed: 'Special juvenile police unit',
    due: 'Tue 24 Nov, 14:00',
    law: 'JJ Act 2015 s. 31(1)',
  },
  {
    key: 'c',
    state: 'Done, 7 days late',
    tone: 'leaf',
    course: { from: 0, now: 40, due: 30, kept: 37 },
    title: 'Final order',
    animal: 'deer',
    colour: 1,
    owed: 'Child Welfare Committee',
    due: 'Wed 4 Nov',
    law: 'JJ Act 2015 s. 36(2)',
  },
  {
    key: 'd',
    state: 'Asked 3 days ago',
    tone: 'teal',
    course: undefined,
    title: 'Release certificate',
    animal: 'elephant',
    colour: 2,
    owed: 'District Magistrate',
    due: '“24 hours” · not verified',
    law: 'BLSA 1976 ss. 10–12',
  },
]

const Mini = ({ duty }: { readonly duty: Duty }) =>
  duty.course ? <Thread mini parts={threadOf(duty.course)} label={`${duty.state}, ${duty.due}`} /> : null

const columns: readonly Column<Duty>[] = [
  {
    key: 'state',
    label: 'State',
    bare: true,
    cell: (duty) => (
      <>
        <Text as="span" tone={duty.tone} strong>
          {duty.state}
        </Text>
        <Mini duty={duty} />
      </>
    ),
  },
  { key: 'promise', label: 'Promise', head: true, cell: (duty) => duty.title },
  { key: 'about', label: 'About', bare: true, cell: (duty) => <Sample animal={duty.animal} colour={duty.colour} /> },
  { key: 'owed', label: 'Owed by', cell: (duty) => duty.owed },
  { key: 'due', label: 'Due', width: 'narrow', cell: (duty) => duty.due },
  {
    key: 'law',
    label: 'Law',
    width: 'narrow',
    bare: true,
    cell: (duty) => (
      <Text as="span" size="meta" tone="soft">
        {duty.law}
      </Text>
    ),
  },
]

const groups: readonly Group<Duty>[] = [
  { key: 'not', title: 'Not done', note: 'a person should look', rows: DUTIES.slice(0, 1) },
  { key: 'due', title: 'Due', note: 'nearest first', rows: DUTIES.slice(1, 2) },
  { key: 'late', title: 'Done late', note: 'kept in view for a month', rows: DUTIES.slice(2, 3) },
  { key: 'only', title: 'Reminder only', note: 'the law gives no number we could verify', rows: DUTIES.slice(3) },
]

const detail = (
  <>
    <Title>Compensation enquiry</Title>
    <Text size="second">
      Recommended by the court on Mon 7 Sep. Two months end on Sat 7 Nov. Nothing has come back.
    </Text>
    <Thread
      parts={threadOf({ from: 0, now: 77, due: 61 })}
      label="7 September to 7 November, 16 days past"
      under={{ start: '7 Sep', middle: '7 Nov', end: 'today' }}
    />
    <Text size="second" tone="soft">
      Asked by telephone on 9 and 18 Nov. Since then, five days without an answer.
    </Text>
    <Sheet>
      <Text size="second" lang="hi">
        सेवा में, सचिव, ज़िला विधिक सेवा प्राधिकरण, देवीपुर। न्यायालय की अनुशंसा 7 सितंबर 2026 की है।
      </Text>
    </Sheet>
    <Row>
      <Button icon="pen">Write why</Button>
      <Button>Hand on</Button>
    </Row>
  </>
)

export const DutiesPage = () => (
  <Page width="full">
    <Head
      title={say('Duties', 'वादे')}
      note={say('Devipur district · what was promised, and by whom', 'देवीपुर ज़िला · किसने क्या वादा किया')}
      end={
        <Filters
          label={say('Show', 'दिखाएँ')}
          current="all"
          filters={[
            { key: 'all', label: say('All open', 'सब खुले') },
            { key: 'not', label: say('Not done', 'नहीं हुए'), count: 2, icon: 'flag' },
            { key: 'due', label: say('Due', 'आने वाले'), count: 3, icon: 'clock' },
            { key: 'late', label: say('Done late', 'देर से हुए'), count: 1, icon: 'check' },
          ]}
        />
      }
    />
    <TwoPane
      split="wide-first"
      ruled
      first={{
        label: 'Promises',
        content: (
          <Listing caption="Promises" columns={columns} groups={groups} keyOf={(duty) => duty.key} current="a" />
        ),
      }}
      second={{ label: 'One promise', content: detail }}
    />
    <Stack>
      <Rule end={DUTIES.length}>The same as rows</Rule>
      <Rows>
        {DUTIES.map((duty) => (
          <DutyRow
            key={duty.key}
            state={duty.state}
            tone={duty.tone}
            thread={<Mini duty={duty} />}
            title={duty.title}
            who={<Sample animal={duty.animal} colour={duty.colour} />}
            lines={
              <>
                <span>Owed by {duty.owed}</span>
                <span>{duty.due}</span>
              </>
            }
            cite={<Cite {...(duty.course ? {} : { unsure: 'not verified' })}>{duty.law}</Cite>}
          />
        ))}
      </Rows>
    </Stack>
    <Dock
      status={<Seal kind="sealed">{say('Record sealed up to 17:39', '17:39 तक मुहर लगी')}</Seal>}
      act={
        <Button kind="go" iconAfter="print">
          {say('Print the letter', 'चिट्ठी छापें')}
        </Button>
      }
    />
  </Page>
)
