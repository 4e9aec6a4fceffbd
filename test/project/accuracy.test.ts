import { equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRealPosts } from '../../scripts/posts.ts'
import { createFolder } from '../cli/io.ts'
import { run } from './run.ts'

describe('the model that is shipped', function () {
  // fits one model for each group of sources
  this.timeout(900_000)
  const hasRealPosts = readRealPosts() !== undefined
  if (!hasRealPosts) {
    console.error('real posts are absent (../shared/data): the shipped weights cannot be fitted anew here,')
    console.error('and accuracy is measured on authored posts alone')
  }

  it('is what the training gives, byte for byte', () => {
    const again = join(createFolder(), 'weights.json')
    const first = run(process.execPath, ['dist/scripts/train.cjs', again])
    equal(first.status, 0, first.stderr)
    const fitted = readFileSync(again, 'utf8')
    if (hasRealPosts) ok(fitted === readFileSync('core/model/weights.json', 'utf8'), 'run npm run train')
    else {
      // then at least the training gives the same bytes twice
      equal(run(process.execPath, ['dist/scripts/train.cjs', again]).status, 0)
      ok(fitted === readFileSync(again, 'utf8'))
    }
  })

  it('judges no worse than the baseline says', () => {
    const { status, stdout, stderr } = run(process.execPath, [
      'dist/test/eval/main.cjs',
      '--baseline',
      '--errors',
      '0',
    ])
    equal(status, 0, stdout.split('\n').slice(-12).join('\n') + stderr)
    ok(stdout.includes('macro-F1'))
  })
})
