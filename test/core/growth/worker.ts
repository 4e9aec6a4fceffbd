import { Session, type Profiler } from 'node:inspector'
import { basename } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { lint } from '../../../core/index.ts'
import { balanced } from '../../../core/presets/load.ts'

// Answers each text with the work that linting it is: how often the engine ran a block of our code.
// A clock would measure the machine. In a thread of its own, as the engine has one count for all who ask.

export interface Question {
  readonly text: string
  readonly withFindings: boolean
}

const quiet = { ...balanced, severities: new Map() }

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** The blocks that ran since the last call. */
function takeCount(): number {
  let count = 0
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    count = result.filter(({ url }) => url.endsWith(basename(__filename))).reduce(sumOfBlocks, 0)
  })
  return count
}

function sumOfBlocks(sum: number, { functions }: Profiler.ScriptCoverage): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((blocks, { count }) => blocks + count, sum)
}

parentPort?.on('message', ({ text, withFindings }: Question) => {
  takeCount()
  lint({ text }, withFindings ? balanced : quiet)
  parentPort?.postMessage(takeCount())
})
