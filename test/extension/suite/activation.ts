import { ok, strictEqual as equal } from 'node:assert'
import * as vscode from 'vscode'
import { ms, report, watchLoop } from './measure.ts'
import { gift } from './posts.ts'
import { finding, pause, untitled } from './support.ts'

const id = 'porchlight.porchlight'

describe('the extension', () => {
  it('wakes', async () => {
    const extension = vscode.extensions.getExtension(id)
    ok(extension)
    await pause(1_500)
    const wasActive = extension.isActive
    const from = performance.now()
    await extension.activate()
    // VS Code itself may have opened a text that woke it
    report(wasActive ? 'activation (was awake)' : 'activation', ms(performance.now() - from))
    equal(extension.isActive, true)
  })

  it('brings its engine with the first draft, in steps', async () => {
    // other extensions wake with the first document too, in the same loop
    const editor = await untitled('')
    await pause(1_500)
    const { longest, whole } = await watchLoop(async () => {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), gift))
      await finding(editor.document, 'mixed/strings-attached-gift')
    })
    report('the first draft', ms(whole), `longest task ${ms(longest)}`)
  })
})
