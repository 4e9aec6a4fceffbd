import { recordOf } from '../../core/record.ts'
import type { Format } from './format.ts'

/** One record a line, the very record that `classify` writes. */
export function jsonFormat(): Format {
  return {
    draft: ({ id, draft, report, preset }) => `${JSON.stringify(recordOf(id, draft.text, report, preset))}\n`,
    end: () => '',
  }
}
