// npm run screenshots: the extension in a real VS Code, in three themes, into docs/images.
import { run, setup } from './setup.mjs'

setup()
run(process.execPath, ['esbuild.config.mjs', 'tools'])
run(process.execPath, ['dist/scripts/screenshots.cjs'])
