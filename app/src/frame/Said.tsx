// What must be said whatever the screen: no signal, signed out on the server, a new version, a server that could not take part, a record
// that tells two stories. One line each, the gravest first; nothing here blocks what is being done.
import { type ReactNode, useState } from 'react'
import { paths } from '../paths.ts'
import { applyUpdate, type Session, useContact, useFork, useSession } from '../sync/index.ts'
import { Ask } from '../ui/book/index.ts'
import { Button, Link } from '../ui/button/index.ts'
import { Page, Row, Text } from '../ui/layout/index.ts'
import { useWords } from '../words/index.ts'

const Line = ({ children, act }: { readonly children: ReactNode; readonly act?: ReactNode }) => (
  <Row between>
    <Text tone="marigold" size="second">
      {children}
    </Text>
    {act}
  </Row>
)

/** Two questions while anything waits, none while nothing does (AC-02). */
const Update = () => {
  const { words, say } = useWords()
  const { update, updateAct, updateWaiting, updateAgain } = words.app.frame
  const [asked, setAsked] = useState<{ readonly times: number; readonly waiting: number }>({ times: 0, waiting: 0 })
  const press = async () => {
    const { waiting } = await applyUpdate(asked.times >= 2 ? { confirmed: 'twice' } : {})
    if (waiting > 0) setAsked({ times: asked.times + 1, waiting })
  }
  const n = asked.waiting
  const question = [update, say(updateWaiting, { n }), say(updateAgain, { n })][asked.times] ?? update
  return (
    <Line act={<Button onPress={() => void press()}>{updateAct}</Button>}>
      <span role="status">{question}</span>
    </Line>
  )
}

const Account = ({ account }: Pick<Session, 'account'>) => {
  const { words } = useWords()
  if (account === 'in') return null
  const said = account === 'out' ? words.app.frame.signedOut : words.app.frame.another
  return <Line act={<Link href={paths.signIn()}>{words.app.signIn.act}</Link>}>{said}</Line>
}

const Signal = () => {
  const { words } = useWords()
  const { online } = useContact()
  const { trouble, account } = useSession()
  if (!online) return <Line>{words.app.frame.offline}</Line>
  return trouble && account === 'in' ? <Line>{words.app.frame.trouble}</Line> : null
}

const Fork = () => {
  const { words } = useWords()
  return useFork() ? <Ask title={words.app.frame.fork} /> : null
}

export const Said = () => {
  const { stage, account, update } = useSession()
  const { words } = useWords()
  const fork = useFork()
  const { online } = useContact()
  const open = stage === 'open'
  const quiet = update === 'none' && (!open || (account === 'in' && online && !fork))
  const { trouble } = useSession()
  if (quiet && !trouble) return null
  return (
    <Page width="work">
      {open ? <Fork /> : null}
      {open ? <Account account={account} /> : null}
      {open ? <Signal /> : null}
      {update === 'ready' ? <Update /> : null}
      {update === 'passed' ? <Line>{words.app.frame.passed}</Line> : null}
    </Page>
  )
}
