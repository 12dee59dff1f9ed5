// Writes the generated pages (generated-pages.ts). Their diff shows a reviewer who gained what, what is asked, which law runs, which
// sections are proposed and which contract changed. A test fails while one is stale.
import { writeFileSync } from 'node:fs'
import { generatedPages } from './generated-pages.ts'

for (const [file, text] of Object.entries(await generatedPages())) writeFileSync(file, text)
