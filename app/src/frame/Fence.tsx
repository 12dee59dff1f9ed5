// A screen that breaks takes nothing with it: what was written is on the disk, what was typed is a draft, and the way on stays in reach.
import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button/index.ts'
import { Page } from '../ui/layout/index.ts'
import { RefusedNote } from '../ui/states/index.ts'
import { useWords } from '../words/index.ts'

const Broken = () => {
  const { words } = useWords()
  return (
    <Page width="read">
      <RefusedNote
        title={words.app.frame.broken}
        act={
          <Button kind="go" onPress={() => location.reload()}>
            {words.app.frame.openAnew}
          </Button>
        }
      />
    </Page>
  )
}

interface FenceProps {
  readonly children: ReactNode
}

export class Fence extends Component<FenceProps, { readonly broke: boolean }> {
  override readonly state = { broke: false }

  static getDerivedStateFromError() {
    return { broke: true }
  }

  override componentDidCatch(error: unknown) {
    console.error(error)
  }

  override render() {
    return this.state.broke ? <Broken /> : this.props.children
  }
}
