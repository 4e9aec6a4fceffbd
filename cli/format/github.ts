import type { Severity } from '../../core/presets/schema.ts'
import type { Format } from './format.ts'
import { describeLock } from './lock.ts'

const commandOf: Readonly<Record<Exclude<Severity, 'off'>, string | undefined>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: undefined,
}

/** Annotations that GitHub shows beside the lines of a change. */
export function githubFormat(): Format {
  return {
    draft: ({ file, report, position }) =>
      report.findings
        .flatMap(({ rule, severity, start, end, message, lock }) => {
          const command = commandOf[severity]
          if (command === undefined) return []
          const [from, to] = [position(start), position(end)]
          const columns =
            from.line === to.line ? `,col=${String(from.column)},endColumn=${String(to.column)}` : ''
          const place = `file=${property(file)},line=${String(from.line)},endLine=${String(to.line)}${columns}`
          return [
            `::${command} ${place},title=${property(rule)}::${data(lock ? `${message} ${describeLock(lock)}` : message)}\n`,
          ]
        })
        .join(''),
    end: (_, problems) =>
      problems
        .map(
          ({ file, line = 1, message }) =>
            `::error file=${property(file)},line=${String(line)},title=unreadable::${data(message)}\n`,
        )
        .join(''),
  }
}

/** GitHub's escapes: in a message, and in a property, where `:` and `,` part. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
