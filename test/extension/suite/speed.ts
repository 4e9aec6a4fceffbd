import { ok, strictEqual as equal } from 'node:assert'
import * as vscode from 'vscode'
import { ms, report, watchLoop } from './measure.ts'
import { gift, mixed, pitch, welcome, withGoal } from './posts.ts'
import { createFolder, finding, pause, rulesIn, untitled } from './support.ts'

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
    const times: number[] = []
    let from = 0
    // VS Code holds back its own event for diagnostics, so what is there is asked for
    const listener = vscode.workspace.onDidChangeTextDocument(() => (from = performance.now()))
    try {
      const paragraphs = Array.from(
        { length: 22 },
        (_, index) => `Evening ${String(index)} was full. ${welcome}`,
      )
      const editor = await untitled(paragraphs.join('\n\n').slice(0, 3_000))
      const { document } = editor
      await finding(document, 'community/hospitality')
      for (let key = 0; key < keys; key++) {
        const isPitched = key % 2 === 0
        await editor.edit((edit) => {
          if (isPitched) edit.insert(new vscode.Position(0, 0), `${pitch} `)
          else edit.delete(new vscode.Range(0, 0, 0, pitch.length + 1))
        })
        while (rulesIn(document).includes('mixed/pitch-in-welcome') !== isPitched) await pause(0)
        times.push(performance.now() - from)
      }
    } finally {
      listener.dispose()
      await settings.update('delay', undefined, vscode.ConfigurationTarget.Global)
    }
    const at = (share: number): string =>
      ms(times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0)
    report('key to diagnostics, 3,000 characters', `p50 ${at(0.5)}`, `p99 ${at(0.99)}`)
    equal(times.length, keys)
  })
})

const keys = 100
