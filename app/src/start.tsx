// Starts the app: the ground of every page, the words, and where this device stands; then draws.
import './ui/ground.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Root } from './routes.tsx'
import { start } from './sync/index.ts'
import { startSpeaking } from './words/index.ts'

export const begin = async (): Promise<void> => {
  const root = document.getElementById('root')
  if (!root) throw new Error('a page without a root')
  const [, started] = [await startSpeaking(), start()]
  createRoot(root).render(
    <StrictMode>
      <Root />
    </StrictMode>,
  )
  await started
}
