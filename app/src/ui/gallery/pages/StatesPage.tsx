// The states, drawn first.

import { Button } from '../../button/index.ts'
import { Columns, Head, Page, Rule, Sheet, Stack, Text } from '../../layout/index.ts'
import { EmptyState, LateNote, Loading, LoadingLine, OfflineNote, Progress, RefusedNote } from '../../states/index.ts'
import { Thread, threadOf } from '../../thread/index.ts'
import { say } from '../say.tsx'

const Late = () => (
  <LateNote
    thread={
      <Thread
        parts={threadOf({ from: 0, now: 8, due: 6 })}
        label={say('Promised by 14:00, not done yet', '14:00 तक का वादा, अभी नहीं हुआ')}
      />
    }
    title={say('Promised by 14:00; not done yet.', '14:00 तक का वादा था; अभी नहीं हुआ।')}
    act={<Button icon="phone">{say('Call the member', 'सदस्य को फ़ोन करें')}</Button>}
  >
    {say(
      'Owed by the juvenile unit. The member on duty can receive her now.',
      'किशोर इकाई का वादा। ड्यूटी पर सदस्य अभी मिल सकते हैं।',
    )}
  </LateNote>
)

export const StatesPage = () => (
  <Page width="full">
    <Head title={say('States, drawn first', 'हालतें')} />
    <Columns count={3}>
      <Stack>
        <Rule>Empty</Rule>
        <EmptyState title={say('Nothing waits for you.', 'आपके लिए कुछ बाकी नहीं।')}>
          <Text tone="soft" size="second">
            {say('Next: Thursday 26, court, 11:00.', 'आगे: गुरुवार 26, अदालत, 11:00।')}
          </Text>
        </EmptyState>
      </Stack>
      <Stack>
        <Rule>Loading</Rule>
        <Loading say={say('Values are coming from this phone', 'इस फ़ोन से आ रहा है')}>
          <Text strong>{say('Blue Myna', 'नीली मैना')}</Text>
          <Text size="second" tone="soft">
            {say('On this phone: up to 17:05', 'इस फ़ोन पर: 17:05 तक')}
          </Text>
          <LoadingLine length="long" />
          <LoadingLine length="short" />
          <LoadingLine />
          <Text size="second" tone="soft">
            {say('You can write already.', 'आप लिखना शुरू कर सकते हैं।')}
          </Text>
        </Loading>
      </Stack>
      <Stack>
        <Rule>Offline</Rule>
        <OfflineNote
          count={3}
          countWords={say('3 wait on this phone', 'इस फ़ोन पर 3 बाकी')}
          title={say(
            'Safe on this phone. Three will go when there is signal.',
            'इस फ़ोन पर सुरक्षित। तीन, सिग्नल आने पर जाएँगे।',
          )}
        >
          <Text tone="soft" size="second">
            {say('Receipt:', 'रसीद:')} <span lang="hi">दीया-47-नदी</span>
          </Text>
        </OfflineNote>
      </Stack>
      <Stack>
        <Rule>Late</Rule>
        <Late />
      </Stack>
      <Stack>
        <Rule>Refused</Rule>
        <RefusedNote
          title={say(
            'You can’t see this page. It is for her and her counsellor.',
            'यह पन्ना आप नहीं देख सकते। यह उसके और उसकी सलाहकार के लिए है।',
          )}
        >
          {say('Ask Farida, who can say why, or write what you need.', 'फ़रीदा से पूछें, या लिखें कि क्या चाहिए।')}
        </RefusedNote>
      </Stack>
      <Stack>
        <Rule>Not taken in</Rule>
        <RefusedNote
          kept={say('Kept on this phone', 'इस फ़ोन पर रखा है')}
          title={say(
            'This was not taken in. Your posting ended on Friday, 18:00.',
            'यह दर्ज नहीं हुआ। आपकी तैनाती शुक्रवार 18:00 पर ख़त्म हुई।',
          )}
          act={<Button>{say('Hand on', 'आगे सौंपें')}</Button>}
        >
          {say('Your words are safe. Hand them to the new officer, or print them.', 'आपके शब्द सुरक्षित हैं।')}
        </RefusedNote>
      </Stack>
      <Stack>
        <Rule>Progress</Rule>
        <Sheet>
          <Progress label={say('Papers read', 'पढ़े गए काग़ज़')} done={38} of={120} words="38 / 120" />
        </Sheet>
      </Stack>
    </Columns>
  </Page>
)
