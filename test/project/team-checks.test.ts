import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { createFolder } from '../cli/io.ts'
import { gift, neutral, sells } from '../cli/posts.ts'
import { createRepository, git } from '../cli/repository.ts'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env?: Readonly<Record<string, string>> }[]
  }
}

interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const preset = '{ "name": "mill/posts", "rules": { "mixed/*": "error" } }'

/** Runs the steps of the action as a runner does: the inputs by their names, the shell that fails on the first fault. */
function runAction(cwd: string, inputs: Readonly<Record<string, string>>): Ran {
  const action = parse(readFileSync('action.yml', 'utf8')) as Action
  const valueOf = (text: string): string =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_whole, name: string) => {
      const input = action.inputs[name]
      ok(input, `no input ${name}`)
      return inputs[name] ?? (input.default.startsWith('${{') ? '' : input.default)
    })
  let stdout = ''
  for (const { run, env = {} } of action.runs.steps) {
    const given = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, valueOf(text)]))
    const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...given, GITHUB_ACTION_PATH: resolve('.') },
    })
    stdout += done.stdout
    if (done.status !== 0) return { status: done.status, stdout, stderr: done.stderr }
  }
  return { status: 0, stdout, stderr: '' }
}

describe('checks for a team', function () {
  this.timeout(60_000)

  it('the action annotates what a branch changed, fails on errors, and writes for code scanning', () => {
    const folder = createRepository({
      'porchlight.json': preset,
      'posts/a b.md': neutral,
      'posts/old.md': gift,
    })
    writeFileSync(join(folder, 'posts/a b.md'), gift)
    const { status, stdout } = runAction(folder, { base: 'main', paths: 'posts\n', sarif: 'found.sarif' })
    equal(status, 1)
    match(stdout, /^::error file=posts\/a b\.md,line=1.*strings-attached-gift/)
    ok(!stdout.includes('old.md'))
    const { runs } = JSON.parse(readFileSync(join(folder, 'found.sarif'), 'utf8')) as {
      runs: { results: { ruleId: string }[]; properties: { presets: { name: string; hash: string }[] } }[]
    }
    ok(runs[0]?.results.some(({ ruleId }) => ruleId === 'mixed/strings-attached-gift'))
    match(JSON.stringify(runs[0]?.properties.presets), /"name":"mill\/posts","hash":"[0-9a-f]{10}"/)
  })

  it('the action is content with what is well, and takes a preset, a level and several paths', () => {
    const folder = createRepository({ 'posts/a.md': gift, 'more/b.md': neutral, 'strict.json': preset })
    const paths = 'posts/a.md\n\n  \nmore\n'
    equal(runAction(folder, { paths }).status, 0)
    equal(runAction(folder, { paths, 'fail-on': 'warning' }).status, 1)
    equal(runAction(folder, { paths, preset: 'strict.json' }).status, 1)
    equal(runAction(folder, { paths: 'more', preset: 'strict.json' }).status, 0)
  })

  it('the action says why where it cannot work', () => {
    const folder = createRepository({ 'a.md': neutral })
    const { status, stderr } = runAction(folder, { base: '0123456789012345678901234567890123456789' })
    equal(status, 2)
    match(stderr, /in a shallow clone, fetch more of its history/)
  })

  it('the hook runs what npm packs, on the files that it names', () => {
    const [hook, ...others] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {
      entry: string
      files: string
    }[]
    ok(hook)
    deepEqual(others, [])
    const packed = createFolder()
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', packed], {
      encoding: 'utf8',
    })
    execFileSync('tar', ['-xzf', 'porchlight-0.1.0.tgz'], { cwd: packed })
    const { bin } = JSON.parse(readFileSync(join(packed, 'package/package.json'), 'utf8')) as {
      bin: Record<string, string>
    }
    const [command = '', ...parameters] = hook.entry.split(' ')
    const folder = createRepository({
      'porchlight.json': preset,
      'a.md': gift,
      'b.csv': `text\n"${sells}"\n`,
      'c.png': 'x',
    })
    git(folder, 'add', '.')
    const files = execFileSync('git', ['ls-files'], { cwd: folder, encoding: 'utf8' })
      .trim()
      .split('\n')
      .filter((file) => new RegExp(hook.files).test(file))
    deepEqual(files, ['a.md', 'b.csv'])
    const run = (...names: readonly string[]): Ran =>
      spawnSync(process.execPath, [join(packed, 'package', bin[command] ?? ''), ...parameters, ...names], {
        cwd: folder,
        encoding: 'utf8',
      })
    equal(run(...files).status, 1)
    equal(run('b.csv').status, 0)
  })
})
