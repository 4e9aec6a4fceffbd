import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { generateDocs, rulesFolder } from './generated-docs.ts'

// Writes the documents that the sources give; a page whose rules are gone goes too.
rmSync(rulesFolder, { recursive: true, force: true })
mkdirSync(rulesFolder, { recursive: true })
for (const [file, text] of generateDocs()) writeFileSync(file, text)
