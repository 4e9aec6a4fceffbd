// Builds and runs one of the project's tools: node scripts/run-tool.mjs TOOL [ARGUMENT…]
import { run, setup } from './setup.mjs'

const [tool, ...rest] = process.argv.slice(2)
setup()
run(process.execPath, ['esbuild.config.mjs', 'tools'])
run(process.execPath, ['--max-old-space-size=4096', `dist/${tool}.cjs`, ...rest])
