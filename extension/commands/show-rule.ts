import { commands, Uri } from 'vscode'
import type { Command } from './command.ts'

/** Shows what a rule means. */
export const showRule: Command = {
  name: 'showRule',
  async run({ extension }, rule) {
    const page = Uri.joinPath(extension, 'docs/rules/findings.md')
    const fragment = String(rule).replace(/[^\w-]/g, '')
    await commands.executeCommand('markdown.showPreview', page.with({ fragment }))
  },
}
