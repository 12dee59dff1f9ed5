// All drawings, animals in their cloths, and icons; and a curtain.

import { Button } from '../../button/index.ts'
import { ANIMALS, Animal, DRAWINGS, Drawing, TINTS } from '../../drawings/index.ts'
import { ICONS, Icon, type IconName } from '../../icons/index.ts'
import { Head, Page, Row, Rule, Sheet, Text } from '../../layout/index.ts'
import { animalWord, say } from '../say.tsx'

const names = Object.keys(ICONS) as IconName[]

export const DrawingsPage = () => (
  <Page width="full">
    <Head title={say('Drawings', 'चित्र')} note={say('People doing things; one meaning each.', 'लोग कुछ करते हुए।')} />
    <Row align="end" gap="normal">
      {DRAWINGS.map((name) => (
        <Sheet key={name} tight>
          <Drawing name={name} size="large" />
          <Text size="meta">{name}</Text>
        </Sheet>
      ))}
    </Row>
    <Rule>{say('Animals', 'जानवर')}</Rule>
    {ANIMALS.map((animal) => (
      <Row key={animal} gap="large">
        {TINTS.map((tint) => (
          <Animal key={tint} animal={animal} colour={tint} size="large" />
        ))}
        <Animal animal={animal} colour={0} size="normal" />
        <Animal animal={animal} colour={2} />
        <Text>{animalWord(animal)}</Text>
      </Row>
    ))}
    <Rule>{say('Icons', 'चिह्न')}</Rule>
    <Row gap="normal">
      {names.map((name) => (
        <Row key={name} gap="tiny">
          <Icon name={name} />
          <Text as="span" size="meta">
            {name}
          </Text>
        </Row>
      ))}
    </Row>
  </Page>
)

export const CurtainPage = ({ onBack }: { readonly onBack: () => void }) => (
  <Page width="read">
    <Button onPress={onBack}>{say('Back to where I was', 'जहाँ थे वहीं')}</Button>
  </Page>
)
