import { version } from '../package.json'
import type { Command } from './command.ts'
import { check } from './commands/check.ts'
import { classifyCommand } from './commands/classify.ts'
import { mix } from './commands/mix.ts'
import { preset } from './commands/preset.ts'
import { complain, exit, UsageError, type Io } from './io.ts'

export const commands: readonly Command[] = [check, classifyCommand, mix, preset]

const help = `porchlight — says whether a drafted post sells or serves its community, and where it does both

${commands.map(({ name, summary }) => `  porchlight ${name.padEnd(10)} ${summary}`).join('\n')}

  porchlight COMMAND --help   tells more

Exit codes: 0 nothing found, 1 findings, 2 bad usage or unreadable input.
Nothing that is read leaves this machine.
`

/** Runs the command line; gives the exit code. */
export async function main(parameters: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = parameters
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(help)
    return name === undefined ? exit.unusable : exit.clean
  }
  if (name === '--version' || name === '-v') {
    io.stdout.write(`${version}\n`)
    return exit.clean
  }
  const command = commands.find((known) => known.name === name)
  if (!command) {
    complain(io, `there is no command “${name}”; there are ${commands.map((known) => known.name).join(', ')}`)
    return exit.unusable
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout.write(`${command.help}\n`)
    return exit.clean
  }
  try {
    return await command.run(rest, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    complain(io, `${error.message}\nTry: porchlight ${name} --help`)
    return exit.unusable
  }
}
