// How I sign in: what there is, a further passkey, or a new password with new spare codes. The server asks for a fresh sign-in first.
import { useState } from 'react'
import { paths } from '../../paths.ts'
import { isProblem } from '../../sync/index.ts'
import { addMyWay, hasPasskeys, makePasskey, myWays } from '../../sync/people/ways.ts'
import { Fact, Facts } from '../../ui/book/index.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Row, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { useTold } from '../account/use-told.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

type WaysProps = {
  readonly name: string
  readonly onNewPassword: () => void
}

export const Ways = ({ name, onNewPassword }: WaysProps) => {
  const { words, number } = useWords()
  const { ways, passkeys, password, has, hasNot, spareLeft, newPassword, newPasskey, added, signInAgain } =
    words.account.me
  const told = useTold(myWays)
  const { busy, run, said, error } = useTry()
  const [done, setDone] = useState(false)
  const add = async () => {
    setDone(false)
    await addMyWay(await makePasskey(name))
    setDone(true)
    told.again()
  }
  return (
    <Stack>
      <Rule>{ways}</Rule>
      <FromServer from={told}>
        {(mine) => (
          <Facts>
            <Fact label={passkeys}>{mine.passkeys.length > 0 ? number(mine.passkeys.length) : hasNot}</Fact>
            <Fact label={password}>{mine.password ? has : hasNot}</Fact>
            {mine.password ? <Fact label={spareLeft}>{number(mine.printedCodesLeft)}</Fact> : null}
          </Facts>
        )}
      </FromServer>
      <Wrong said={said} />
      {isProblem(error, 'sign-in-again') ? <LinkButton href={paths.signIn()}>{signInAgain}</LinkButton> : null}
      <div role="status">
        {busy ? <Text>{words.account.way.passkeyAsks}</Text> : null}
        {done ? <Text tone="leaf">{added}</Text> : null}
      </div>
      <Row>
        {hasPasskeys() ? <Button onPress={() => void run(add)}>{newPasskey}</Button> : null}
        <Button onPress={onNewPassword}>{newPassword}</Button>
      </Row>
    </Stack>
  )
}
