// After an install, also of the repository itself as a package (npm, pre-commit): the command line is built.
import { run, setup } from './setup.mjs'

setup()
run(process.execPath, ['esbuild.config.mjs', 'cli'])
