// Joining with a code from a colleague.
import { paths } from '../paths.ts'
import { Link } from '../ui/button/index.ts'
import { Head, Page } from '../ui/layout/index.ts'
import { useWords } from '../words/index.ts'

export const Join = () => {
  const { words } = useWords()
  return (
    <Page width="read">
      <Head title={words.app.signIn.joinTitle} />
      <Link href={paths.signIn()}>{words.app.signIn.act}</Link>
    </Page>
  )
}
