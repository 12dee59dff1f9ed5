// A bundle that was checked, whole and broken; a slip that leaves, with what is kept back.

import { Check, Checks, Danger, Fact, Facts, Gone, Slip, Strand } from '../../book/index.ts'
import { Button } from '../../button/index.ts'
import { Columns, Head, Letters, Page, Rule, Stack, Text } from '../../layout/index.ts'
import { Stamp } from '../../marks/index.ts'
import { Dock } from '../../shell/index.ts'
import { say } from '../say.tsx'

const beads = (broken?: number) =>
  Array.from({ length: 12 }, (_, place) => ({
    label: String(place + 1),
    state:
      place + 1 === broken ? ('broken' as const) : [4, 9].includes(place + 1) ? ('part' as const) : ('whole' as const),
  }))

export const CheckPage = () => (
  <Page>
    <Head
      big
      mark={<Stamp kind="whole" />}
      title={say('Nothing was changed.', 'कुछ नहीं बदला।')}
      note="Bundle B-0418 · 12 entries · 23 Nov to 24 Nov 2026"
    />
    <Strand beads={beads()} label="Twelve entries, all whole; two shown in part" />
    <Columns>
      <Checks>
        <Check holds title="Each entry is as its author signed it">
          12 signatures, 5 devices
        </Check>
        <Check holds title="None is missing and none was put in between">
          numbers 1 to 12, each linked to the one before
        </Check>
      </Checks>
      <Stack>
        <Checks>
          <Check icon="blank" title="Entries 4 and 9 are shown in part">
            a name and a village are kept back; what is shown is whole
          </Check>
          <Check icon="lock" title="Checked on this device">
            nothing was sent anywhere
          </Check>
        </Checks>
        <Text size="second" tone="soft">
          Checkpoint, to compare with the printed one
        </Text>
        <Letters>sajha.example/log 88214 k3Vx9mQe7rT2uY0sDq4bZw8bZw8bZw8bZw8bZw8bZw8=</Letters>
      </Stack>
    </Columns>
    <Rule>And broken</Rule>
    <Head
      big
      level={2}
      mark={<Stamp kind="broken" />}
      title="Entry 7 is not what was sealed."
      note="11 of 12 entries are whole"
    />
    <Strand beads={beads(7)} label="Twelve entries; the seventh is broken" />
    <Danger title="Entry 7 · Health check · 23 Nov, 19:05">
      <Text size="second">
        The field <b>“seen at”</b> does not fit its seal. When it changed, and who changed it, this page cannot say.
      </Text>
    </Danger>
    <Rule>What they will see, and all they will see</Rule>
    <Slip
      from="Pipal Tola Kendra, Devipur"
      number="P-0931 · page 1 of 1"
      title="Two kilns near Sonapur: people held for an advance"
      foot="For: AHTU Sonapur · each opening is written down and shown to her"
    >
      <Facts>
        <Fact label="Where">Kilns east of the canal, third and fourth after the level crossing</Fact>
        <Fact label="Told by">
          <Gone words="her name is kept back" /> of <Gone words="her village is kept back" size="short" />
        </Fact>
        <Fact label="Basis">She agreed, until 30 Nov</Fact>
      </Facts>
    </Slip>
    <Dock
      status={say('This page works without a network and without us', 'यह पन्ना नेटवर्क के बिना चलता है')}
      act={
        <Button kind="go" iconAfter="print">
          {say('Print this result', 'नतीजा छापें')}
        </Button>
      }
    />
  </Page>
)
