// npm test: everything that guards the project. npm run test:unit: the quick part of it.
// The suite of the VS Code extension runs in VS Code's server and in a browser; with VSCODE_PATH set, or with
// `npm test -- --download`, in a desktop VS Code too.
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { root, run, setup, tryRun } from './setup.mjs'

const isQuick = process.argv.includes('--unit')
if (process.argv.includes('--download')) process.env['VSCODE_DOWNLOAD'] = '1'

setup()
// a test that is gone must not run on
rmSync(`${root}dist/test`, { recursive: true, force: true })
const parts = ['cli', 'test', 'tools', ...(isQuick ? [] : ['extension', 'suite', 'webext'])]
run(process.execPath, ['esbuild.config.mjs', ...parts])
// the project's own tests last: they await what was begun beside the others
const folders = isQuick ? ['dist/test/core', 'dist/test/cli'] : ['dist/test/!(project)', 'dist/test/project']
process.exit(
  tryRun(process.execPath, [
    'node_modules/mocha/bin/mocha.js',
    ...(isQuick ? ['--parallel', '--jobs', String(availableParallelism())] : []),
    ...folders.map((folder) => `${folder}/**/*.test.cjs`),
  ]),
)
