// A code that was just made, shown this once: to read out, to scan, to send on by hand.
import type { MadeInvite } from '../../sync/people/team.ts'
import { Button } from '../../ui/button/index.ts'
import { Letters, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { Qr } from '../account/Qr.tsx'
import { useArrival } from '../account/use-arrival.ts'

export const MadeCode = ({ it, onDone }: { readonly it: MadeInvite; readonly onDone: () => void }) => {
  useArrival()
  const { words, say, instant } = useWords()
  const { made, madeNote, picture, link, expires, done } = words.team
  return (
    <Stack>
      <Rule>{made}</Rule>
      <Text>{madeNote}</Text>
      <Sheet first label={made}>
        <Stack>
          <Text size="alone" strong together>
            {it.code}
          </Text>
          <Text tone="soft">
            {say(expires, { when: instant(Temporal.Instant.from(it.expiresAt).epochMilliseconds) })}
          </Text>
          <Qr text={it.link} label={picture} />
          <Text size="second">
            {link}: <Letters>{it.link}</Letters>
          </Text>
        </Stack>
      </Sheet>
      <Button kind="go" full icon="check" onPress={onDone}>
        {done}
      </Button>
    </Stack>
  )
}
