import { ok } from 'node:assert/strict'
import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { longestDraft } from '../../../core/index.ts'
import { clearPosts, mixedPosts } from '../posts.ts'
import type { Question } from './worker.ts'

const posts: Readonly<Record<string, readonly string[]>> = { ...clearPosts, mixed: mixedPosts }

/** What texts of one kind are made of. */
const pieces: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(posts).map(([intent, texts]) => [`${intent} posts`, `${texts.join('\n\n')}\n\n`]),
  ),
  'one line': 'Come in and sit down. There is tea in the kitchen, and the cake is for all of us. ',
  'no stops': 'the kettle is on and there is cake and you may come in ',
  'wrapped lines': 'we put the kettle on for the\n',
  'short lines': 'a\nb\n',
  list: '- dig the bed\n- water it\n',
  hashtags: 'Come in all #bread #leeds ',
  mentions: 'Thanks @ana, @bo, @cy ',
  Markdown: '**Come** to the [old _hall_](https://a.example/s) `now` <b>all</b>. ',
  links: 'https://a.example/s\n',
  quotes: 'so “come” "in" \'all\' ',
  marks: 'get, and get; and get… ',
  'one word': 'word',
  'open links': '[a](',
  'open pictures': '![](',
  pictures: '🎉',
  'pictures in quotes': '🎉"',
  backticks: '`',
  'broken numbers': '1,,',
  bullets: '•',
  'lines that never stop': 'a\r',
  comments: '<!-- porchlight-disable a\n',
}

function textOf(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

const most = 2.2

describe('twice the text is at most 2.2 times the work', () => {
  let worker: Worker
  before(async () => {
    worker = new Worker(join(process.cwd(), 'dist/test/core/growth/worker.cjs'))
    // what is made once is made now
    await workOf({ text: Object.values(pieces).join('\n'), withFindings: true })
  })
  after(() => worker.terminate())

  async function workOf(question: Question): Promise<number> {
    worker.postMessage(question)
    const [work] = (await once(worker, 'message')) as [number]
    return work
  }

  async function check(piece: string, withFindings: boolean): Promise<void> {
    const half = await workOf({ text: textOf(piece, longestDraft / 2), withFindings })
    const whole = await workOf({ text: textOf(piece, longestDraft), withFindings })
    ok(half > 0 && whole / half <= most, `${String(half)} → ${String(whole)}`)
  }

  for (const [name, piece] of Object.entries(pieces)) it(name, () => check(piece, false))
  for (const intent of ['selling', 'community', 'neutral', 'mixed'])
    it(`findings in ${intent} posts`, () => check(pieces[`${intent} posts`] ?? '', true))
})
