import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { bin, feed, finish, start } from './bin.ts'
import { createFolder, porchlight, readRecords } from './io.ts'
import { gift, sells, serves } from './posts.ts'

describe('the porchlight that is shipped', function () {
  this.timeout(60_000)

  it('is one file that can be run by itself', () => {
    ok(statSync(bin).isFile())
  })

  const files = {
    'a.md': gift,
    'strict.json': '{"name":"team/strict","rules":{"mixed/*":"error"}}',
    'wrong.jsonl': '{',
  }
  const table: readonly (readonly [parameters: readonly string[], code: number])[] = [
    [['--help'], 0],
    [['check', 'a.md'], 0],
    [['check', 'a.md', '--preset', 'strict.json'], 1],
    [['check', 'wrong.jsonl'], 2],
  ]
  for (const [parameters, code] of table) {
    it(`${parameters.join(' ')} exits with ${String(code)} and says what main() says`, async () => {
      const cwd = createFolder(files)
      const said = await finish(start(parameters, { cwd }))
      equal(said.code, code)
      deepEqual(said, await porchlight(parameters, { cwd }))
    })
  }

  const colours: readonly (readonly [env: NodeJS.ProcessEnv, isColoured: boolean])[] = [
    [{}, false],
    [{ CI: 'true' }, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '' }, false],
  ]
  for (const [env, isColoured] of colours) {
    it(`prints ${isColoured ? 'with' : 'without'} colour into a pipe where ${JSON.stringify(env)}`, async () => {
      const { stdout } = await finish(start(['check', '-'], { env }), [gift])
      equal(stdout.includes('\u001b['), isColoured)
    })
  }

  it('reads a draft from a pipe', async () => {
    const { code, stdout } = await finish(start(['check', '-', '--format', 'json']), [gift])
    equal(code, 0)
    equal(readRecords(stdout)[0]?.['intent'], 'mixed')
  })

  describe('classify', () => {
    it('goes on after a line that is not valid, and exits with 2', async () => {
      const { code, stdout, stderr } = await finish(start(['classify'], { cwd: createFolder() }), [
        `{"id":1,"text":"${sells}"}\n{"id":2,\n{"id":3,"text":"${serves}"}\n`,
      ])
      deepEqual(
        readRecords(stdout).map(({ id, intent }) => [id, intent]),
        [
          [1, 'selling'],
          ['2', undefined],
          [3, 'community'],
        ],
      )
      match(stderr, /^porchlight: input:2: is not JSON\n$/)
      equal(code, 2)
    })

    it('answers a record while the input is still open', async () => {
      const child = start(['classify'], { cwd: createFolder() })
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
      for (const id of [1, 2, 3]) {
        child.stdin.write(`{"id":${String(id)},"text":"${sells}"}\n`)
        const { value } = (await lines.next()) as { value: string }
        equal(readRecords(value)[0]?.['id'], id)
      }
      child.stdin.end()
      deepEqual(await once(child, 'close'), [0, null])
    })

    it('keeps the order, reads little ahead and needs little memory, however long the stream is', async () => {
      const count = 20_000
      // 68 MB of drafts, in a heap that could not hold them
      const child = start(['classify'], { cwd: createFolder(), node: ['--max-old-space-size=64'] })
      const ended = endOf(child)
      let given = 0
      const fed = feed(
        child,
        (function* () {
          for (; given < count; given++) yield record(given)
        })(),
      )
      let next = 0
      let furthestAhead = 0
      for await (const line of createInterface({ input: child.stdout })) {
        equal(readRecords(line)[0]?.['id'], next)
        next++
        furthestAhead = Math.max(furthestAhead, given - next)
      }
      await fed
      deepEqual([next, await ended], [count, { code: 0, stderr: '' }])
      ok(furthestAhead < count / 4, `${String(furthestAhead)} records read ahead`)
    })

    it('ends quietly where its reader has gone', async () => {
      const child = start(['classify'], { cwd: createFolder() })
      child.stdout.once('data', () => child.stdout.destroy())
      const ended = endOf(child)
      await feed(
        child,
        (function* () {
          for (let id = 0; ; id++) yield record(id)
        })(),
      )
      deepEqual(await ended, { code: 0, stderr: '' })
    })
  })

  it('check, too, ends quietly where its reader has gone', async () => {
    const plan = `text\n${`"${gift}"\n`.repeat(100)}`
    const child = start(['check', '--all'], { cwd: createFolder({ 'plan.csv': plan }) })
    child.stdout.destroy()
    deepEqual(await endOf(child), { code: 0, stderr: '' })
  })
})

const tooLong = 'words '.repeat(17_000)

/** One in 30 is longer than a draft may be, one is judged, the others are empty: quick to answer. */
function record(id: number): string {
  return `${JSON.stringify({ id, text: id % 30 === 0 ? tooLong : id % 30 === 1 ? gift : '' })}\n`
}

async function endOf(child: ReturnType<typeof start>): Promise<{ code: number; stderr: string }> {
  const stderr = text(child.stderr)
  const [code] = (await once(child, 'close')) as [number]
  return { code, stderr: await stderr }
}
