import { window } from 'vscode'
import type { Command } from './command.ts'

/** Checks the file in front although it declares nothing. */
export const turnOn: Command = { name: 'turnOn', run: (host) => choose(host, true) }

/** Leaves the file in front in peace. */
export const turnOff: Command = { name: 'turnOff', run: (host) => choose(host, false) }

async function choose({ scopes, checker }: Parameters<Command['run']>[0], isOn: boolean): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document) return
  await scopes.choose(document.uri, isOn)
  checker.checkAllAgain()
}
