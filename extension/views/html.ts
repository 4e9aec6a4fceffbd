const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A piece of HTML that is safe to show. */
export class Html {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

type Value = string | number | Html | readonly Html[]

/** Fills a template; whatever is no HTML already is escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.reduce((whole, piece, index) => whole + textOf(values[index - 1] ?? '') + piece))
}

function textOf(value: Value): string {
  if (value instanceof Html) return value.source
  if (typeof value === 'string' || typeof value === 'number')
    return String(value).replace(/[&<>"']/g, (character) => escapes[character] ?? '')
  return value.map(textOf).join('')
}
