import german from './de.json'
import { createTranslator, type Bundle } from './translator.ts'

/** What the core says is English; here it is in other languages, for adapters that speak them. */
const bundles: Readonly<Record<string, Bundle>> = { de: german }

/** @param language - as `de` or `de-AT`; one that is not here stays English */
export function translatorFor(language: string): (text: string) => string {
  const bundle = bundles[language.split('-')[0]?.toLowerCase() ?? '']
  return bundle ? createTranslator(bundle) : (text) => text
}
