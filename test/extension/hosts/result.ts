/** What a suite inside VS Code prints before each of its results, so that they are found in its log. */
export const mark = '@@porchlight '

/** Before a figure that whoever reads the run is to see. */
export const measured = '@@measured '

/** A test that ran inside VS Code. */
export interface Result {
  readonly title: string
  readonly error?: string
}

export interface SuiteRun {
  readonly results: readonly Result[]
  /** What VS Code's extension host said, for when something is wrong. */
  readonly log: readonly string[]
  /** The exit code that VS Code gives; `undefined` where it did not end in time. */
  readonly code: number | undefined
}

/** Picks results out of a log, line by line as it comes. */
export function createCollector() {
  const results: Result[] = []
  const log: string[] = []
  return {
    results,
    log,
    take(line: string): void {
      const at = line.indexOf(mark)
      if (line.includes(measured)) console.log(line.slice(line.indexOf(measured)).replace(measured, '    '))
      else if (at === -1) log.push(line)
      else results.push(JSON.parse(line.slice(at + mark.length)) as Result)
    },
  }
}
