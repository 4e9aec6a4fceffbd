import { registerRichText } from '@lexical/rich-text'
import { register } from './contract.ts'
import { createLexicalPage } from './lexical.ts'

register(createLexicalPage('rich', registerRichText))
