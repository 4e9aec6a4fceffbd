import { recordOf } from '../../core/record.ts'
import type { Format } from './format.ts'

/** One record a line, the very record that `classify` writes. */
export function jsonFormat(): Format {
  return {
    draft: ({ id, draft, report }) => `${JSON.stringify(recordOf(id, draft.text, report))}\n`,
    end: () => '',
  }
}
