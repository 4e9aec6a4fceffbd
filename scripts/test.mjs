// npm test: everything that guards the project. npm run test:unit: the quick part of it.
import { setup, run, tryRun } from './setup.mjs'

const isQuick = process.argv.includes('--unit')

setup()
run(process.execPath, ['esbuild.config.mjs', 'cli', 'test', 'tools'])
const folders = isQuick ? ['dist/test/core', 'dist/test/cli'] : ['dist/test']
process.exit(
  tryRun(process.execPath, [
    'node_modules/mocha/bin/mocha.js',
    ...folders.map((folder) => `${folder}/**/*.test.cjs`),
  ]),
)
