import { commands } from 'vscode'
import type { Command } from './command.ts'

/** Draws the mix of the workspace. */
export const showMix: Command = {
  name: 'showMix',
  async run() {
    await commands.executeCommand('porchlight.mix.focus')
  },
}
