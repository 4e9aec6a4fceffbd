import { deepEqual, equal, match } from 'node:assert/strict'
import { version } from '../../package.json'
import { commands } from '../../cli/main.ts'
import { porchlight } from './io.ts'

describe('porchlight', () => {
  it('has the four commands', () => {
    deepEqual(
      commands.map(({ name }) => name),
      ['check', 'classify', 'mix', 'preset'],
    )
  })

  for (const parameters of [['--help'], ['-h'], ['help']]) {
    it(`${parameters.join(' ')} names every command and the exit codes`, async () => {
      const { code, stdout, stderr } = await porchlight(parameters)
      equal(code, 0)
      equal(stderr, '')
      for (const { name, summary } of commands) match(stdout, new RegExp(`porchlight ${name} +${summary}`))
      match(stdout, /0 nothing found, 1 findings, 2 bad usage or unreadable input/)
    })
  }

  const options: Readonly<Record<string, readonly string[]>> = {
    check: ['--format', '--goal', '--preset', '--fail-on', 'pretty | json | sarif | github'],
    classify: ['--preset', '{id, text, goal?, kind?}'],
    mix: ['--format', '--on', 'json'],
    preset: ['preset check', 'preset test', 'preset diff'],
  }
  for (const { name } of commands) {
    for (const flag of ['--help', '-h']) {
      it(`${name} ${flag} tells how it is called`, async () => {
        const { code, stdout, stderr } = await porchlight([name, flag])
        deepEqual([code, stderr], [0, ''])
        for (const wanted of options[name] ?? ['no options listed for it']) {
          equal(stdout.includes(wanted), true, `${wanted} in ${stdout}`)
        }
      })
    }
  }

  it('--version says the version', async () => {
    deepEqual(await porchlight(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('without a command it helps, and fails', async () => {
    const { code, stdout } = await porchlight([])
    equal(code, 2)
    match(stdout, /porchlight check/)
  })

  const wrong: readonly (readonly [parameters: readonly string[], says: RegExp])[] = [
    [['chekc'], /no command “chekc”; there are check, classify, mix, preset/],
    [['--format', 'json'], /no command “--format”/],
    [['check', '--nope'], /'--nope'/],
    [['check', '-x'], /'-x'/],
    [['check', '--format'], /--format/],
    [['check', '--format', 'xml'], /--format is one of pretty, json, sarif, github, not “xml”/],
    [
      ['check', '--goal', 'sell'],
      /--goal is one of community, marketing, advertising, pr, support, not “sell”/,
    ],
    [['check', '--fail-on', 'hint'], /--fail-on is one of error, warning, never, not “hint”/],
    [['classify', '--format', 'json'], /'--format'/],
    [['mix', '--format', 'sarif'], /--format is one of pretty, json, not “sarif”/],
    [['mix', '--on', 'tomorrow'], /--on is a day like 2025-03-31, not “tomorrow”/],
    [['mix', '--goal', 'pr'], /'--goal'/],
    [['preset'], /check, test, diff/],
    [['preset', 'show'], /check, test, diff, share, not “show”/],
    [['preset', 'check'], /name one preset file/],
    [['preset', 'test', 'one.json', 'two.json'], /name one preset file/],
    [['preset', 'diff', 'one.json'], /name the old and the new preset file/],
  ]
  for (const [parameters, says] of wrong) {
    it(`${parameters.join(' ')} is refused on stderr, with 2`, async () => {
      const { code, stdout, stderr } = await porchlight(parameters)
      deepEqual([code, stdout], [2, ''])
      match(stderr, says)
      match(stderr, /^porchlight: /)
      if (commands.some(({ name }) => name === parameters[0]))
        match(stderr, /\nTry: porchlight \w+ --help\n$/)
    })
  }
})
