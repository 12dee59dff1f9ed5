// Two papers side by side; people in a list; keys for a desk that never lets go of the keyboard.

import { useState } from 'react'
import { Button, Key, KeyButton } from '../../button/index.ts'
import { Columns, Grow, Head, More, Page, Row, Rule, Text, Unseen } from '../../layout/index.ts'
import { Seal, Tag } from '../../marks/index.ts'
import { Changed, Compare, PersonRow, Rows } from '../../rows/index.ts'
import { Dock } from '../../shell/index.ts'
import { Sample, say } from '../say.tsx'

export const ComparePage = () => {
  const [chosen, setChosen] = useState('2')
  return (
    <Page width="full">
      <Head title="Is this the same person?" note="Fields are compared, never summed. People decide." />
      <Compare
        label="Missing and found"
        fieldHead="Field"
        agreementHead="Reads as"
        firstName="Missing"
        secondName="Found"
        firstHead="Missing"
        secondHead={
          <>
            Found <Sample animal="butterfly" colour={2} />
          </>
        }
        rows={[
          {
            key: 'name',
            label: 'Name',
            first: <span lang="ne">मैना कुमारी</span>,
            second: 'Moyna',
            agreement: 'near',
            words: 'sounds alike',
            why: 'मै is heard as mai, may or moy',
          },
          {
            key: 'father',
            label: 'Father',
            first: <span lang="ne">बुधन</span>,
            second: 'Budhan',
            agreement: 'same',
            words: 'match',
          },
          {
            key: 'mother',
            label: 'Mother',
            first: <span lang="ne">फूलो</span>,
            second: 'not asked',
            agreement: 'blank',
            words: 'blank',
          },
          {
            key: 'mark',
            label: 'A mark',
            first: (
              <>
                scar, <Changed kind="dropped">left wrist</Changed>
              </>
            ),
            second: (
              <>
                burn, <Changed kind="new">right hand</Changed>
              </>
            ),
            agreement: 'differ',
            words: 'differs',
            why: 'may be another person, another injury, or left taken for right',
          },
        ]}
      />
      <Rule end={3}>People</Rule>
      <Rows>
        <PersonRow
          animal="myna"
          colour={3}
          title="Blue Myna"
          second={{ text: 'नीली मैना', lang: 'hi' }}
          note="Girl, 15 by school certificate · speaks Maithili"
          end={<Tag tone="teal">20 h left</Tag>}
          href="?page=book"
          current
        />
        <PersonRow
          animal="calf"
          colour={4}
          title="Green Calf"
          note="Man, 31 · bonded labour"
          end={<Seal kind="waiting">waiting</Seal>}
          href="?page=book"
        />
        <PersonRow animal="elephant" colour={1} title="Turquoise Elephant" note="Woman, about 25" href="?page=book" />
      </Rows>
      <Rule>Keys</Rule>
      <Columns count={3}>
        {['1', '2', '3'].map((letter) => (
          <KeyButton
            key={letter}
            letter={letter}
            title={['Yes', 'Only yes or no', 'Not now'][Number(letter) - 1]}
            note={['talk on', 'questions become taps', 'ask when, ring off'][Number(letter) - 1]}
            chosen={letter === chosen}
            onPress={() => setChosen(letter)}
          />
        ))}
      </Columns>
      <Row together>
        <Key>F1</Key>
        <Grow>
          <Text as="span" size="second">
            reads the words <Unseen>aloud</Unseen>
          </Text>
        </Grow>
      </Row>
      <More summary="Who else has seen these two papers">
        <Text size="second">Nobody has told the aunt yet; the one who is found is asked first.</Text>
      </More>
      <Dock
        status="Two people must agree, each with a reason"
        more={
          <>
            <Button icon="no">Not the same</Button>
            <Button icon="ask">Not sure: ask more</Button>
          </>
        }
        act={
          <Button kind="go" iconAfter="next">
            {say('Same: ask her first', 'वही है: पहले उससे पूछें')}
          </Button>
        }
      />
    </Page>
  )
}
