import { deepEqual, equal } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

interface LintReport {
  readonly errors: readonly { readonly code: string }[]
  readonly warnings: readonly { readonly code: string }[]
}

describe('the packaged browser extension', function () {
  this.timeout(60_000)

  it('holds what a browser reads, each file once', () => {
    const files = readdirSync('dist/webext', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.\w+$/.test(file))
    deepEqual(
      files.filter((file) => !/\.(?:js|json|html|css|png)$/.test(file)),
      [],
    )
    deepEqual(
      files.filter((file) => file.endsWith('marks.css')),
      ['marks.css'],
    )
    for (const file of files.filter((one) => one.endsWith('.js')))
      equal(readFileSync(`dist/webext/${file}`, 'utf8').includes('sourceMappingURL'), false, file)
  })

  it('passes web-ext lint', () => {
    const lint = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--no-config-discovery']
    const { stdout, status } = spawnSync(
      process.execPath,
      [...lint, '--source-dir', 'dist/webext', '--output', 'json'],
      { encoding: 'utf8' },
    )
    equal(status, 0, stdout)
    const { errors, warnings } = JSON.parse(stdout) as LintReport
    deepEqual(errors, [])
    // one manifest for both: each browser takes the half of “background” that it knows, and says so
    deepEqual(
      warnings.map(({ code }) => code),
      ['BACKGROUND_SERVICE_WORKER_IGNORED'],
    )
  })
})
