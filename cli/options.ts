import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from './io.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Node's own reader of options, with its errors in our words. */
export function readOptions<T extends Options>(parameters: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...parameters], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error),
    )
  }
}

/** One of a few words. Throws `UsageError` where it is another. */
export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((word) => word === value)
  if (found === undefined) throw new UsageError(`--${option} is one of ${known.join(', ')}, not “${value}”`)
  return found
}
