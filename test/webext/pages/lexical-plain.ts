import { registerPlainText } from '@lexical/plain-text'
import { register } from './contract.ts'
import { createLexicalPage } from './lexical.ts'

register(createLexicalPage('plain', registerPlainText))
