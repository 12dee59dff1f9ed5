// Small parts: words in their sizes, buttons, marks, threads.

import { Ask } from '../../book/index.ts'
import { Button, Filters, Key, Link, LinkButton } from '../../button/index.ts'
import { Columns, Head, Letters, Page, Row, Rule, Second, Sheet, Stack, Tabs, Text, Title } from '../../layout/index.ts'
import { Cite, Dot, Face, Seal, Seen, Tag } from '../../marks/index.ts'
import { BigClock, type Course, Thread, threadOf } from '../../thread/index.ts'
import { Sample, say } from '../say.tsx'

const nineTabs = () => [
  { key: 'now', label: say('Now', 'अभी') },
  { key: 'timeline', label: say('Timeline', 'समयरेखा') },
  { key: 'duties', label: say('Duties', 'वादे'), count: 2 },
  { key: 'law', label: say('Law', 'क़ानून') },
  { key: 'questions', label: say('Questions', 'सवाल'), count: 1 },
  { key: 'money', label: say('Money', 'पैसा') },
  { key: 'consent', label: say('Consent', 'सहमति') },
  { key: 'papers', label: say('Papers', 'काग़ज़') },
  { key: 'saw', label: say('Who saw', 'किसने देखा') },
]

const TORTURE = 'क्ष्म्य र्द्ध्व ड़ ढ़ श्रृंखला हृष्ट-पुष्ट ऊँचाई ख़ुर्शीद'

const COURSES: readonly (readonly [words: string, course: Course])[] = [
  ['Running', { from: 0, now: 4, due: 8 }],
  ['A journey is not counted', { from: 0, now: 7, due: 11, journeys: [[2, 6]] }],
  ['Kept', { from: 0, now: 9, due: 8, kept: 6 }],
  ['Past, not done', { from: 0, now: 7, due: 5 }],
  ['Done late', { from: 0, now: 9, due: 5, kept: 6.5 }],
  ['No end set', { from: 0, now: 5 }],
]

const Sizes = () => (
  <Stack>
    <Rule>{say('Words', 'शब्द')}</Rule>
    <Title level={2}>
      {say('A heading of a part', 'हिस्से का शीर्षक')} {TORTURE}
    </Title>
    <Title level={3}>
      {say('A smaller heading', 'छोटा शीर्षक')} {TORTURE}
    </Title>
    <Text size="big" strong>
      {say('20 h 20 min', '20 घंटे 20 मिनट')} र्द्ध्व
    </Text>
    <Text size="head">
      {say('One sentence of now.', 'अभी का एक वाक्य।')} {TORTURE}
    </Text>
    <Text>
      {TORTURE} {say('Plain words in their reading size.', 'पढ़ने के आकार में।')}
    </Text>
    <Text size="second" tone="soft">
      {TORTURE} {say('Second words.', 'दूसरे शब्द।')}
    </Text>
    <Text size="meta" tone="soft">
      {TORTURE} {say('Words about words.', 'शब्दों के बारे में।')}
    </Text>
    <Row>
      {(['teal', 'marigold', 'leaf', 'indigo', 'brick'] as const).map((tone) => (
        <Text key={tone} as="span" tone={tone} strong>
          {tone}
        </Text>
      ))}
      <Letters>9f41c07a</Letters>
      <Second lang="ne">५ ८ ९ नेपाली</Second>
    </Row>
  </Stack>
)

const Pressed = () => (
  <Stack>
    <Rule>{say('Buttons', 'बटन')}</Rule>
    <Row>
      <Button kind="go" iconAfter="next">
        {say('One teal act', 'एक काम')}
      </Button>
      <Button icon="pen">{say('Write why', 'कारण लिखें')}</Button>
      <Button kind="quiet" icon="clock">
        {say('Just now', 'अभी')}
      </Button>
      <Button icon="help" label={say('Help', 'मदद')} />
      <LinkButton href="?page=today" icon="print">
        {say('A link as a button', 'कड़ी')}
      </LinkButton>
      <Button pressed icon="eye">
        {say('Pressed', 'दबा हुआ')}
      </Button>
    </Row>
    <Button notReady={say('Name a place first', 'पहले जगह बताएँ')}>{say('Not ready yet', 'अभी तैयार नहीं')}</Button>
    <Button full>
      {say(
        'A long button whose words wrap to a second line and are never cut, however long they are',
        'लंबे शब्दों वाला बटन जिसके शब्द कभी कटते नहीं, चाहे कितने भी लंबे हों, ढ़ र्द्ध्व क्ष्म्य',
      )}
    </Button>
    <Text>
      {say('A sentence with', 'एक वाक्य जिसमें')} <Link href="?page=today">{say('a link in it', 'एक कड़ी है')}</Link>.
    </Text>
    <Filters
      label={say('Show', 'दिखाएँ')}
      current="a"
      filters={[
        { key: 'a', label: say('All open', 'सब खुले') },
        { key: 'b', label: say('Not done', 'नहीं हुए'), count: 2, icon: 'flag' },
        { key: 'c', label: say('Done late', 'देर से'), count: 1, href: '?page=duties' },
      ]}
    />
    <Row>
      <Key>W</Key>
      <Key>F1</Key>
    </Row>
  </Stack>
)

const Marks = () => (
  <Stack>
    <Rule end={9}>{say('Marks', 'निशान')}</Rule>
    <Row gap="large">
      <Seal kind="waiting">{say('Waiting on this phone', 'इस फ़ोन पर बाकी')}</Seal>
      <Seal kind="sealed">{say('Sealed 17:01', 'मुहर 17:01')}</Seal>
      <Seal kind="witnessed">{say('Sealed, and held by outside witnesses', 'मुहर, और बाहरी गवाहों के पास')}</Seal>
      <Seal kind="broken">{say('Not what was sealed', 'मुहर से मेल नहीं')}</Seal>
    </Row>
    <Row>
      {(['plain', 'marigold', 'leaf', 'indigo', 'teal', 'brick'] as const).map((tone) => (
        <Tag key={tone} tone={tone}>
          {say('6 days', '6 दिन')} {tone}
        </Tag>
      ))}
    </Row>
    <Row gap="large">
      <Dot count={3} label="3" />
      <Dot count={0} label="0" />
      <Dot count={128} label="128" />
      <Sample animal="rohu" colour={4} both />
      <Face animal="calf" colour={2} />
    </Row>
    <Cite href="?page=book">JJ Act 2015, s. 31(1)</Cite>
    <Cite unsure={say('not verified', 'सत्यापित नहीं')}>BLSA 1976 ss. 10–12</Cite>
    <Seen>{say('4 people in 2 bodies can see this page', 'इस पन्ने को 2 संस्थाओं के 4 लोग देख सकते हैं')}</Seen>
    <Ask title={say('Two papers give different ages. Which, and why?', 'दो काग़ज़ों में उम्र अलग है। कौन-सी, और क्यों?')}>
      {say('A guess at the door; a paper found later; another person’s paper.', 'अंदाज़ा; बाद में मिला काग़ज़।')}
    </Ask>
  </Stack>
)

const Threads = () => (
  <Stack>
    <Rule>{say('Threads', 'धागे')}</Rule>
    <BigClock figure={say('20 h 20 min', '20 घंटे 20 मिनट')} words={say('left', 'बाकी')} />
    <BigClock tone="marigold" figure={say('6 days', '6 दिन')} words={say('past', 'बीत गए')} />
    {COURSES.map(([words, course]) => (
      <div key={words}>
        <Text size="meta">{words}</Text>
        <Thread parts={threadOf(course)} label={words} />
      </div>
    ))}
    <Row gap="large">
      {COURSES.map(([words, course]) => (
        <Thread key={words} mini parts={threadOf(course)} label={words} />
      ))}
    </Row>
  </Stack>
)

export const PartsPage = () => (
  <Page width="full">
    <Head title={`${say('Parts', 'हिस्से')} ${TORTURE}`} note={TORTURE} />
    <Tabs label={say('Parts', 'हिस्से')} current="law" tabs={nineTabs()} />
    <Columns>
      <Sizes />
      <Pressed />
      <Marks />
      <Sheet>
        <Threads />
      </Sheet>
    </Columns>
  </Page>
)
