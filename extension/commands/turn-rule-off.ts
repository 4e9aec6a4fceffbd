import { Uri } from 'vscode'
import { turnRuleOff as turnOffInPreset } from '../documents/preset-edits.ts'
import type { Command } from './command.ts'

/** Turns a rule off in the team's preset, for a place or everywhere. */
export const turnRuleOff: Command = {
  name: 'turnRuleOff',
  async run({ presets }, rule, document, where) {
    if (typeof rule !== 'string' || !(document instanceof Uri)) return
    await turnOffInPreset(rule, document, where === 'place' ? 'place' : 'everywhere', presets)
  },
}
