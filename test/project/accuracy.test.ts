import { equal, ok } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { readRealPosts } from '../../scripts/posts.ts'
import { createFolder } from '../cli/io.ts'

interface Ended {
  readonly status: number | null
  readonly said: string
}

/** Runs a tool beside the other tests, which wait for browsers half of their time; it gives way to them. */
function runBeside(parameters: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'pipe'] })
  if (child.pid !== undefined) setPriority(child.pid, 10)
  const stop = (): boolean => child.kill()
  process.once('exit', stop)
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve) =>
    child.once('close', (status) => {
      process.off('exit', stop)
      resolve({ status, said })
    }),
  )
}

describe('the model that is shipped', function () {
  // fits one model for each group of sources
  this.timeout(900_000)
  const hasRealPosts = readRealPosts() !== undefined
  if (!hasRealPosts) {
    console.error('real posts are absent (../shared/data): the shipped weights cannot be fitted anew here,')
    console.error('and accuracy is measured on authored posts alone')
  }

  // begun when this file is read, before the first test runs
  const again = join(createFolder(), 'weights.json')
  const train = (): Promise<Ended> => runBeside(['dist/scripts/train.cjs', again])
  const trained = train()
  const evaluated = trained.then(() => runBeside(['dist/test/eval/main.cjs', '--baseline', '--errors', '0']))

  it('is what the training gives, byte for byte', async () => {
    const first = await trained
    equal(first.status, 0, first.said)
    const fitted = readFileSync(again, 'utf8')
    if (hasRealPosts) ok(fitted === readFileSync('core/model/weights.json', 'utf8'), 'run npm run train')
    else {
      // then at least the training gives the same bytes twice
      equal((await train()).status, 0)
      ok(fitted === readFileSync(again, 'utf8'))
    }
  })

  it('judges no worse than the baseline says', async () => {
    const { status, said } = await evaluated
    equal(status, 0, said.split('\n').slice(-12).join('\n'))
    ok(said.includes('macro-F1'))
  })
})
