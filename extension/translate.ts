import { l10n } from 'vscode'
import { createTranslator } from './translator.ts'

let translator: ((text: string) => string) | undefined

/** What the core says, in the language of the window. */
export function translate(text: string): string {
  if (!l10n.bundle) return text
  translator ??= createTranslator(l10n.bundle)
  return translator(text)
}
