// Writes the generated pages: docs/access.md, docs/kinds.md, docs/law.md, docs/api.json. Their diff shows a reviewer who gained what,
// what is asked, which law runs and which contract changed. A test fails while one is stale.
import { writeFileSync } from 'node:fs'
import { generatedPages } from './generated-pages.ts'

for (const [file, text] of Object.entries(await generatedPages())) writeFileSync(file, text)
