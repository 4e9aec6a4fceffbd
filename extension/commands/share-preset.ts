import { env, l10n, window } from 'vscode'
import { loadEngine } from '../load-engine.ts'
import { presetInFront } from '../documents/preset-in-front.ts'
import type { Command } from './command.ts'

/** Copies an address that carries the team's preset, to be taken in the browser or in another editor. */
export const sharePreset: Command = {
  name: 'sharePreset',
  async run({ presets }) {
    const found = await presetInFront(presets)
    if (!found?.file || found.isBroken)
      return window.showWarningMessage(
        found?.isBroken
          ? l10n.t('This preset is broken. Mend it first, then share it.')
          : l10n.t('There is no preset of a team here to share.'),
      )
    const { homeOf, linkTo, longestForChats } = await loadEngine()
    const link = linkTo(found.preset, homeOf(found.preset))
    await env.clipboard.writeText(link)
    const { name, version, hash } = found.preset
    void window.showInformationMessage(
      [
        l10n.t('Copied: a link that carries {0} ({1}).', [name, version].filter(Boolean).join(' '), hash),
        ...(link.length > longestForChats
          ? [l10n.t('It is long, and some chats cut long links; then send the file instead.')]
          : []),
      ].join(' '),
    )
    return undefined
  },
}
