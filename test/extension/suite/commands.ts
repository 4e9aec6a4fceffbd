import { deepStrictEqual as deepEqual, ok, strictEqual as equal } from 'node:assert'
import * as vscode from 'vscode'
import { mixed, pitch, welcome, withGoal } from './posts.ts'
import { createFolder, draft, eventually, finding, read, root, show, untitled } from './support.ts'

describe('commands', () => {
  it('are all that the manifest names', async () => {
    const manifest = vscode.extensions.getExtension('porchlight.porchlight')?.packageJSON as {
      contributes: { commands: { command: string }[] }
    }
    const known = await vscode.commands.getCommands(true)
    for (const { command } of manifest.contributes.commands) ok(known.includes(command), command)
  })

  it('begin a draft with its goal, and a measure that fits', async () => {
    await vscode.commands.executeCommand('porchlight.newDraft', 'community')
    const editor = vscode.window.activeTextEditor
    equal(editor?.document.getText(), '---\ngoal: community\nmeasures: replies between members\n---\n\n')
    equal(editor.selection.active.line, 5)
  })

  it('choose the goal of a draft', async () => {
    const { document } = await untitled(welcome)
    await vscode.commands.executeCommand('porchlight.chooseGoal', 'support')
    equal(document.getText(), `---\ngoal: support\n---\n\n${welcome}`)
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), welcome)
  })

  it('split the draft under the cursor', async () => {
    const editor = await draft(`${withGoal('community', `${welcome}\n`)}${withGoal('community', mixed)}`)
    const { document } = editor
    await finding(document, 'mixed/pitch-in-welcome')
    const end = document.positionAt(document.getText().length)
    editor.selection = new vscode.Selection(end, end)
    await vscode.commands.executeCommand('porchlight.split')
    ok(!document.getText().includes(pitch))
    ok(vscode.workspace.textDocuments.some((one) => one.isUntitled && one.getText().includes(pitch)))
  })

  it('create the preset of a team, once', async () => {
    const file = vscode.Uri.joinPath(root(), 'porchlight.json')
    await vscode.commands.executeCommand('porchlight.createPreset', 'nonprofit')
    try {
      const written = await read(file)
      deepEqual((JSON.parse(written) as { extends: string[] }).extends, ['porchlight:nonprofit'])
      equal(vscode.window.activeTextEditor?.document.uri.toString(), file.toString())
      await vscode.commands.executeCommand('porchlight.createPreset', 'creator')
      equal(await read(file), written)
    } finally {
      await vscode.workspace.fs.delete(file)
    }
  })

  it('never write over a preset that cannot be read', async () => {
    const file = vscode.Uri.joinPath(root(), 'porchlight.json')
    const bytes = Uint8Array.of(0x7b, 0xff, 0x7d)
    await vscode.workspace.fs.writeFile(file, bytes)
    try {
      await vscode.commands.executeCommand('porchlight.createPreset', 'nonprofit')
      deepEqual([...(await vscode.workspace.fs.readFile(file))], [...bytes])
    } finally {
      await vscode.workspace.fs.delete(file)
    }
  })

  it('check the workspace', async () => {
    await createFolder({ 'plan/a.md': withGoal('community', mixed), 'plan/README.md': mixed })
    await vscode.commands.executeCommand('porchlight.checkWorkspace')
  })

  it('show why, and leave the cursor where it was when that is dismissed', async () => {
    const editor = await draft(withGoal('community', mixed))
    await finding(editor.document, 'mixed/pitch-in-welcome')
    const before = editor.selection
    let isDone = false
    const shown = vscode.commands.executeCommand('porchlight.showWhy').then(() => (isDone = true))
    await eventually(
      async () => {
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
        return isDone
      },
      (done) => done,
    )
    await shown
    ok(editor.selection.isEqual(before))
  })

  it('open what a rule means', async () => {
    const folder = await createFolder({ 'a.md': 'a' })
    await show(vscode.Uri.joinPath(folder, 'a.md'))
    await vscode.commands.executeCommand('porchlight.showRule', 'mixed/pitch-in-welcome')
    await eventually(
      () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ label }) => label),
      (labels) => labels.some((label) => label.includes('findings.md')),
    )
  })
})
