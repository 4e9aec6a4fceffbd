// npm run package: the extension as a file to install, dist/porchlight.vsix.
import { run, setup } from './setup.mjs'

setup()
run(process.execPath, ['esbuild.config.mjs', 'extension'])
run(process.execPath, [
  'node_modules/@vscode/vsce/vsce',
  'package',
  // everything is in the bundles
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  ...['--out', 'dist/porchlight.vsix'],
])
