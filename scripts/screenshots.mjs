// npm run screenshots: the extensions in a real VS Code and a real Chromium, light and dark, into docs/images.
// `npm run screenshots -- browser`, or `vscode`: of one of them.
import { run, setup } from './setup.mjs'

setup()
run(process.execPath, ['esbuild.config.mjs', 'tools', 'webext'])
run(process.execPath, ['dist/scripts/screenshots.cjs', ...process.argv.slice(2)])
