import { isatty } from 'node:tty'
import { inspect } from 'node:util'
import { complain, exit, type Io } from './io.ts'
import { main } from './main.ts'

const { stdin, stdout, stderr, env } = process
// isTTY of a stream that is none is not false but missing
const isTerminal = { stdout: isatty(stdout.fd), stderr: isatty(stderr.fd) }
const hasColour = env['FORCE_COLOR']
  ? !['0', 'false'].includes(env['FORCE_COLOR'])
  : isTerminal.stdout && !env['NO_COLOR'] && env['TERM'] !== 'dumb'

const io: Io = {
  cwd: process.cwd(),
  stdin,
  stdout,
  stderr,
  isTerminal,
  hasColour,
  width: isTerminal.stdout ? stdout.columns : 100,
  today: new Date().toISOString().slice(0, 10),
}

// who reads us has gone ("| head"): that is no error
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exit.clean)
  throw error
})

void main(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    // a fault of ours must not read as findings
    complain(io, `something went wrong that should not; please report it\n${inspect(error)}`)
    process.exitCode = exit.unusable
  },
)
