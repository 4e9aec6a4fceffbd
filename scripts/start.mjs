// npm start: judges the example calendar. npm start -- FILE…: judges those files.
import { root, run, setup, tryRun } from './setup.mjs'

setup()
run(process.execPath, ['esbuild.config.mjs', 'cli'])
const paths = process.argv.slice(2)
const cli = `${root}dist/cli.cjs`
if (paths.length > 0) {
  process.chdir(process.env['INIT_CWD'] ?? process.cwd())
  process.exit(tryRun(process.execPath, [cli, 'check', '--all', ...paths], process.cwd()))
}

console.log('A fortnight of drafts of a tool library, judged. Nothing leaves this machine.\n')
// findings are what there is to see here, so they are no failure
tryRun(process.execPath, [cli, 'check', '--all', '--fail-on', 'never', 'examples'])
console.log()
run(process.execPath, [cli, 'mix', 'examples'])
console.log(`
Try next
  npm start -- my-post.md                           judge a draft of your own
  echo "Our free soil guide is yours when you leave your e-mail address." | node dist/cli.cjs check -
  node dist/cli.cjs check examples --format github  annotations for a team's checks
  node dist/cli.cjs preset test examples/porchlight.json
  node dist/cli.cjs --help`)
