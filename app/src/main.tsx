// The first script: small, so that it starts while the rest is still coming. Browsers without Temporal get it before anything that uses
// it runs; then the app itself is started.

// The validator asks whether it may write functions at run time; our pages never allow that, so it need not ask.
const settings = globalThis as { __zod_globalConfig?: { jitless: boolean } }
settings.__zod_globalConfig = { jitless: true }

const run = async (): Promise<void> => {
  if (typeof Temporal === 'undefined') await import('temporal-polyfill/global')
  const { begin } = await import('./start.tsx')
  await begin()
}

run().catch((error: unknown) => {
  console.error(error)
  // Words may be what is missing, so this one line needs none: open the page anew.
  const again = document.createElement('a')
  again.href = location.href
  again.textContent = '↻'
  document.getElementById('root')?.replaceChildren(again)
})
