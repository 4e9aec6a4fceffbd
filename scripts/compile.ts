import { writeFileSync } from 'node:fs'
import { compilePhrases } from '../core/model/compile.ts'

// Writes the rules and the lexicon in the form that is shipped.
writeFileSync('core/model/phrases.json', compilePhrases())
