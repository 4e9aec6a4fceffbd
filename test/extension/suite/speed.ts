import { ok } from 'node:assert'
import * as vscode from 'vscode'
import { ms, report, watchLoop } from './measure.ts'
import { gift, mixed, pitch, welcome, withGoal } from './posts.ts'
import { createFolder, eventually, finding, rulesIn, untitled } from './support.ts'

describe('work', () => {
  it('over 300 drafts lets others have their turn', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `plan/${String(index)}.md`,
        withGoal(
          'community',
          `${mixed}\nNote ${String(index)}: bring cup number ${String(index)}. ${gift}\n`,
        ),
      ]),
    )
    await createFolder(files)
    const { longest, count, whole } = await watchLoop(async () => {
      await vscode.commands.executeCommand('porchlight.checkWorkspace')
    })
    report('300 drafts', ms(whole), `longest task ${ms(longest)}`)
    ok(count > 50, `the loop turned ${String(count)} times`)
  })

  it('at a key in a draft of 3,000 characters is done by the next', async () => {
    const settings = vscode.workspace.getConfiguration('porchlight')
    await settings.update('delay', 0, vscode.ConfigurationTarget.Global)
    try {
      const paragraphs = Array.from(
        { length: 22 },
        (_, index) => `Evening ${String(index)} was full. ${welcome}`,
      )
      const editor = await untitled(paragraphs.join('\n\n').slice(0, 3_000))
      const { document } = editor
      await finding(document, 'community/hospitality')
      const times: number[] = []
      for (let key = 0; key < 40; key++) {
        const isPitched = key % 2 === 0
        const from = performance.now()
        await editor.edit((edit) => {
          if (isPitched) edit.insert(new vscode.Position(0, 0), `${pitch} `)
          else edit.delete(new vscode.Range(0, 0, 0, pitch.length + 1))
        })
        await eventually(
          () => rulesIn(document).includes('mixed/pitch-in-welcome') === isPitched,
          (isShown) => isShown,
        )
        times.push(performance.now() - from)
      }
      times.sort((a, b) => a - b)
      report('key to diagnostic, 3,000 characters', `p50 ${ms(times[20] ?? 0)}`, `p97 ${ms(times[38] ?? 0)}`)
      ok(times.length === 40)
    } finally {
      await settings.update('delay', undefined, vscode.ConfigurationTarget.Global)
    }
  })
})
