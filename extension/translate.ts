import { env } from 'vscode'
import { translatorFor } from '../core/l10n/index.ts'

let translator: ((text: string) => string) | undefined

/** What the core says, in the language of the window. */
export function translate(text: string): string {
  translator ??= translatorFor(env.language)
  return translator(text)
}
