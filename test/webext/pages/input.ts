import { register } from './contract.ts'
import { createFieldPage } from './field.ts'

// one line only, so its paragraphs are joined by a space
register(createFieldPage(() => document.createElement('input'), ' '))
