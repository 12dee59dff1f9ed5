// The day of a field worker, as one page of parts.

import { Button, ListenButton } from '../../button/index.ts'
import { Head, Only, Page, Rule, Stack, Text, TwoPane } from '../../layout/index.ts'
import { Seal } from '../../marks/index.ts'
import { ActRow, LateRow, Rows } from '../../rows/index.ts'
import { Dock } from '../../shell/index.ts'
import { Sample, say } from '../say.tsx'

const acts = () => (
  <>
    <Rule>{say('Next three', 'अगले तीन काम')}</Rule>
    <Rows ordered>
      <ActRow
        first
        drawing="visit"
        drawn={say('visits a house', 'घर जाती है')}
        title={say('Home visit', 'घर जाकर मिलना')}
        time="09:30"
        who={<Sample animal="deer" colour={1} both />}
        note={say('Others may hear: silent notes', 'और लोग सुन सकते हैं: चुपचाप लिखें')}
        href="?page=book"
      />
      <ActRow
        drawing="gowith"
        drawn={say('goes with her', 'साथ जाती है')}
        title={say('Go with her to court', 'उनके साथ अदालत')}
        time="11:00"
        who={<Sample animal="rohu" colour={4} both />}
        note={say('School certificate missing', 'स्कूल प्रमाण-पत्र नहीं है')}
        missing="paper"
        href="?page=book"
      />
      <ActRow
        drawing="sitting"
        drawn={say('asks the committee', 'समिति से पूछती है')}
        title={say('Committee sitting', 'समिति की बैठक')}
        time="16:00"
        who={<Sample animal="crane" colour={5} both />}
        note={say('Home report prints from this visit', 'रिपोर्ट इसी मुलाक़ात से छपेगी')}
        href="?page=book"
      />
    </Rows>
  </>
)

const late = () => (
  <>
    <Rule end={2}>{say('Promises, late', 'वादे, देर से')}</Rule>
    <Rows>
      <LateRow
        title={say('Home report to committee', 'समिति को घर की रिपोर्ट')}
        who={<Sample animal="squirrel" colour={2} />}
        note={say('By you · promised Tue 17', 'आपका वादा · मंगलवार 17 तक')}
        late={say('6 days', '6 दिन')}
      />
      <LateRow
        title={say('Copy of the charge sheet', 'आरोप-पत्र की नक़ल')}
        who={<Sample animal="rohu" colour={4} />}
        note={say('Owed by Basantpur station · letter ready to print', 'बसंतपुर थाना · चिट्ठी छपने को तैयार')}
        late={say('12 days', '12 दिन')}
        href="?page=duties"
      />
    </Rows>
    <Only on="desk">
      <Stack>
        <Rule end={3}>{say('Waiting on this device', 'इस पर बाकी')}</Rule>
        <Text size="second">
          {say(
            'Two visits and one photo are safe here. They will go when there is signal. Receipt code:',
            'दो मुलाक़ातें और एक फ़ोटो यहाँ सुरक्षित हैं। सिग्नल आने पर जाएँगी। रसीद:',
          )}{' '}
          <b lang="hi">दीया-47-नदी</b>
        </Text>
      </Stack>
    </Only>
  </>
)

export const TodayPage = () => (
  <Page>
    <Head
      title={say('Monday 23 November', 'सोमवार 23 नवंबर')}
      note={say('07:10 · Kavita, Devipur', '07:10 · कविता, देवीपुर')}
      end={<ListenButton label={say('Listen to my day', 'मेरा दिन सुनें')} words={say('Listen', 'सुनें')} />}
    />
    <TwoPane
      split="wider-first"
      first={{ label: say('Next', 'आगे'), content: acts() }}
      second={{ label: say('Late', 'देर से'), content: late() }}
    />
    <Dock
      status={
        <Seal kind="waiting">{say('3 safe on this device, waiting for signal', '3 यहाँ सुरक्षित, सिग्नल की राह')}</Seal>
      }
      act={
        <Button kind="go" iconAfter="next">
          {say('Start the home visit', 'घर की मुलाक़ात शुरू करें')}
        </Button>
      }
    />
  </Page>
)
