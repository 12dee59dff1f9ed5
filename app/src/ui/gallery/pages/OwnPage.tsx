// Big tiles, figures and notes, for ?face=big.

import { useState } from 'react'
import { Button, ListenButton } from '../../button/index.ts'
import { grouped } from '../../form/index.ts'
import { Page, Row, Rule, Sheet, Text } from '../../layout/index.ts'
import { Face } from '../../marks/index.ts'
import { Dock } from '../../shell/index.ts'
import {
  AmountShown,
  Beads,
  HeadTile,
  KeyPicture,
  Notes,
  NumberPad,
  notesFor,
  OneQuestion,
  Tile,
  Tiles,
} from '../../tiles/index.ts'
import { aliasWords, say } from '../say.tsx'

export const OwnPage = () => (
  <Page width="read">
    <Sheet first tight>
      <Row between together>
        <div>
          <Text size="second" tone="soft">
            {say('Next date', 'अगली तारीख़')}
          </Text>
          <Text size="head" strong>
            {say('Thursday 26 November', 'गुरुवार 26 नवंबर')}
          </Text>
          <Text size="second" tone="soft">
            {say('in 3 days', '3 दिन में')}
          </Text>
        </div>
        <ListenButton label={say('Listen', 'सुनें')} words={say('Listen', 'सुनें')} />
      </Row>
    </Sheet>
    <Tiles label={say('My things', 'मेरी चीज़ें')}>
      <Tile drawing="date" title={say('Dates', 'तारीख़ें')} note={say('2 to come', '2 आने वाली')} href="?page=own" />
      <Tile
        drawing="money"
        title={say('Money', 'पैसा')}
        middle={<Beads done={3} of={5} label={say('3 of 5 steps', '5 में से 3')} />}
        note={say('41 days late', '41 दिन देर')}
        href="?page=savings"
      />
      <Tile drawing="looked" title={say('Who looked', 'किसने देखा')} note={say('2 people', '2 लोग')} href="?page=own" />
      <Tile
        drawing="papers"
        title={say('My papers', 'मेरे काग़ज़')}
        note={say('1 is missing', '1 बाकी है')}
        href="?page=own"
      />
      <Tile drawing="speak" title={say('My words', 'मेरी बात')} note={say('say it aloud', 'बोलकर')} href="?page=own" />
      <Tile
        drawing="talk"
        title={say('Talk', 'बात करना')}
        note={say('she comes on Friday', 'शुक्रवार को')}
        href="?page=own"
      />
    </Tiles>
    <Rule>{say('Who is here', 'कौन यहाँ है')}</Rule>
    <Tiles size="small" label={say('Who is here', 'कौन यहाँ है')}>
      <HeadTile
        animal="rohu"
        colour={1}
        title={aliasWords('rohu', 1)}
        state="here"
        words={say('here', 'यहाँ')}
        onPress={() => {}}
      />
      <HeadTile
        animal="turtle"
        colour={3}
        title={aliasWords('turtle', 3)}
        state="out"
        words={say('school', 'स्कूल')}
        onPress={() => {}}
      />
      <HeadTile
        animal="peacock"
        colour={5}
        title={aliasWords('peacock', 5)}
        state="yet"
        words={say('not yet', 'अभी नहीं')}
        onPress={() => {}}
      />
      <HeadTile
        animal="duck"
        colour={2}
        title={aliasWords('duck', 2)}
        state="asked"
        words={say('a question', 'सवाल')}
        onPress={() => {}}
      />
    </Tiles>
    <Dock
      act={
        <Button kind="go" icon="sound">
          {say('Listen to all', 'सब सुनें')}
        </Button>
      }
    />
  </Page>
)

export const SavingsPage = () => {
  const [amount, setAmount] = useState(200)
  const notes = notesFor(amount)
  return (
    <Page width="read">
      <OneQuestion mark={<Face animal="peacock" colour={2} />} question={say('How much today?', 'कितना जमा?')}>
        <AmountShown figures={`₹${grouped(amount)}`} words={say('two hundred rupees', 'दो सौ रुपये')} />
        <Notes notes={notes} label={notes.join(', ')} />
        <NumberPad
          label={say('Figures', 'अंक')}
          labels={{ erase: say('Erase', 'मिटाएँ'), listen: say('Listen', 'सुनें') }}
          onFigure={(figure) => setAmount((amount * 10 + figure) % 100_000)}
          onErase={() => setAmount(Math.floor(amount / 10))}
          onListen={() => {}}
        />
      </OneQuestion>
      <KeyPicture animal="peacock" colour={2} label={say('Yes, this is right', 'हाँ, सही है')} onPress={() => {}} />
      <Dock
        act={
          <Button kind="go" icon="sound">
            {say('Read it to me', 'पढ़कर सुनाएँ')}
          </Button>
        }
        more={
          <Button icon="no" onPress={() => setAmount(0)}>
            {say('No, change', 'नहीं, बदलें')}
          </Button>
        }
      />
    </Page>
  )
}
