/** English → another language; keys may hold `{0}`, `{1}` where something is filled in. */
export type Bundle = Readonly<Record<string, string>>

interface Template {
  readonly key: string
  readonly pattern: RegExp
}

/**
 * Translates what the core says, which speaks English only: whole sentences by their key, sentences
 * with something filled in by their template, and what is filled in likewise. What has no
 * translation stays as it is.
 */
export function createTranslator(bundle: Bundle): (text: string) => string {
  const templates = Object.keys(bundle).filter(isTemplate).sort(byWords).map(templateOf)
  const translate = (text: string): string => {
    const whole = bundle[text]
    if (whole !== undefined) return whole
    for (const { key, pattern } of templates) {
      const values = pattern.exec(text)?.slice(1).map(translate)
      if (values) return fill(bundle[key] ?? key, values)
    }
    return text
  }
  return translate
}

/** Fewer words than this would fit anything. */
const leastWords = 4

function isTemplate(key: string): boolean {
  return key.includes('{0}') && key.replaceAll(placeholder, '').trim().length >= leastWords
}

/** What says most by itself is tried first. */
function byWords(a: string, b: string): number {
  return b.replaceAll(placeholder, '').length - a.replaceAll(placeholder, '').length
}

const placeholder = /\{\d\}/g

function templateOf(key: string): Template {
  const literals = key.split(placeholder).map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return { key, pattern: new RegExp(`^${literals.join('([^]+?)')}$`) }
}

function fill(template: string, values: readonly string[]): string {
  return template.replace(placeholder, (found) => values[Number(found.slice(1, -1))] ?? found)
}
