import { deepStrictEqual as deepEqual, ok, strictEqual as equal } from 'node:assert'
import * as vscode from 'vscode'
import { gift, mixed, pitch, welcome, withGoal } from './posts.ts'
import {
  choose,
  createFolder,
  draft,
  eventually,
  finding,
  fixesFor,
  read,
  rulesIn,
  show,
  untitled,
} from './support.ts'

function byTitle(actions: readonly vscode.CodeAction[], title: string): vscode.CodeAction | undefined {
  return actions.find((action) => action.title === title)
}

describe('quick fixes', () => {
  it('take the string off, and one undo puts it back', async () => {
    const { document } = await untitled(gift)
    const fixes = await fixesFor(document, 'mixed/strings-attached-gift')
    equal(fixes[0]?.title, 'Take the string off')
    equal(fixes[0].isPreferred, true)
    await choose(fixes[0])
    equal(document.getText(), 'Here is our free guide to sharpening.')
    await eventually(
      () => rulesIn(document),
      (rules) => !rules.includes('mixed/strings-attached-gift'),
    )
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), gift)
  })

  it('cut the pitch of a draft that is not saved', async () => {
    const { document } = await untitled(mixed)
    await choose(byTitle(await fixesFor(document, 'mixed/pitch-in-welcome'), 'Cut the pitch'))
    equal(document.getText().trim(), welcome)
    equal(document.isDirty, true)
  })

  it('split a draft in two, the promotion beside it with a goal of its own', async () => {
    const { document } = await draft(withGoal('community', mixed))
    await choose(byTitle(await fixesFor(document, 'mixed/pitch-in-welcome'), 'Split into two drafts'))
    equal(document.getText().trim(), withGoal('community', welcome))
    const beside = await eventually(
      () => vscode.workspace.textDocuments.find((one) => one.isUntitled && one.getText().includes(pitch)),
      (found) => found !== undefined,
    )
    equal(beside?.getText(), `---\ngoal: marketing\n---\n\n${pitch}\n`)
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), withGoal('community', mixed))
  })

  it('declare what a draft does', async () => {
    const { document } = await draft(withGoal('community', pitch))
    await choose(byTitle(await fixesFor(document, 'goal/mismatch'), 'Declare the goal: marketing'))
    equal(document.getText(), withGoal('marketing', pitch))
    await eventually(
      () => rulesIn(document),
      (rules) => !rules.includes('goal/mismatch'),
    )
  })

  it('ignore a finding here', async () => {
    const { document } = await untitled(mixed)
    await choose(byTitle(await fixesFor(document, 'mixed/pitch-in-welcome'), 'Ignore it here'))
    ok(document.getText().includes('<!-- porchlight-disable-next-line mixed/pitch-in-welcome -->\nSeason'))
    await eventually(
      () => rulesIn(document),
      (rules) => !rules.includes('mixed/pitch-in-welcome'),
    )
  })

  it('turn a rule off in a place and everywhere, in the preset', async () => {
    const preset = {
      name: 'case/rules',
      places: [
        { files: 'list/**', goal: 'community' },
        { files: 'blog/**', goal: 'community' },
      ],
    }
    const folder = await createFolder({
      'porchlight.json': JSON.stringify(preset),
      'list/a.md': mixed,
      'blog/a.md': mixed,
    })
    const file = vscode.Uri.joinPath(folder, 'porchlight.json')
    const rule = 'mixed/pitch-in-welcome'
    const { document: list } = await show(vscode.Uri.joinPath(folder, 'list/a.md'))
    await finding(list, rule)
    const { document: blog } = await show(vscode.Uri.joinPath(folder, 'blog/a.md'))
    await choose(byTitle(await fixesFor(blog, rule), `Turn ${rule} off in this place`))
    await eventually(
      () => rulesIn(blog),
      (rules) => !rules.includes(rule),
    )
    ok(rulesIn(list).includes(rule))
    deepEqual((JSON.parse(await read(file)) as typeof preset).places[1], {
      ...preset.places[1],
      rules: { [rule]: 'off' },
    })
    await choose(byTitle(await fixesFor(list, rule), `Turn ${rule} off everywhere`))
    await eventually(
      () => rulesIn(list),
      (rules) => !rules.includes(rule),
    )
    deepEqual((JSON.parse(await read(file)) as { rules?: object }).rules, { [rule]: 'off' })
  })

  it('say who has locked a rule', async () => {
    const preset = { name: 'case/strict', places: [{ files: '**' }], locked: ['mixed/*'] }
    const folder = await createFolder({ 'porchlight.json': JSON.stringify(preset), 'a.md': mixed })
    const { document } = await show(vscode.Uri.joinPath(folder, 'a.md'))
    const fixes = await fixesFor(document, 'mixed/pitch-in-welcome')
    ok(byTitle(fixes, 'mixed/pitch-in-welcome is locked by case/strict'))
    equal(byTitle(fixes, 'Ignore it here'), undefined)
    deepEqual(
      fixes.filter(({ title }) => title.includes('pitch-in-welcome off')),
      [],
    )
  })

  it('mend a calendar in its own spelling', async () => {
    const source = `goal,text\nmarketing,"Say ""hi"". ${gift}"\n`
    const { document } = await draft(source, 'calendar.csv')
    await choose(byTitle(await fixesFor(document, 'mixed/strings-attached-gift'), 'Take the string off'))
    equal(document.getText(), 'goal,text\nmarketing,"Say ""hi"". Here is our free guide to sharpening."\n')
  })

  it('stand where the text is, whoever else asks at the same time', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `community,"Note ${String(index)}. ${welcome}"`)
    const { document } = await draft(['goal,text', ...rows, `community,"${gift}"`].join('\n'), 'calendar.csv')
    await finding(document, 'mixed/strings-attached-gift')
    const edit = new vscode.WorkspaceEdit()
    edit.insert(
      document.uri,
      new vscode.Position(1, 0),
      'community,"One more row, and a long one at that."\n',
    )
    await vscode.workspace.applyEdit(edit)
    const at = document.positionAt(document.getText().indexOf('drop your email') + 1)
    const [, actions] = await Promise.all([
      vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri),
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
        vscode.CodeActionKind.QuickFix.value,
      ),
    ])
    await choose(byTitle(actions, 'Take the string off'))
    ok(
      document.getText().endsWith('community,"Here is our free guide to sharpening."'),
      document.getText().slice(-120),
    )
  })

  it('leave a draft alone when saving mends all code', async () => {
    const { document } = await draft(withGoal('marketing', mixed))
    await finding(document, 'mixed/pitch-in-welcome')
    const settings = vscode.workspace.getConfiguration('editor')
    await settings.update(
      'codeActionsOnSave',
      { 'source.fixAll': 'always' },
      vscode.ConfigurationTarget.Global,
    )
    try {
      const end = document.positionAt(document.getText().length)
      const edit = new vscode.WorkspaceEdit()
      edit.insert(document.uri, end, 'See you.\n')
      await vscode.workspace.applyEdit(edit)
      await document.save()
      equal(document.getText(), withGoal('marketing', `${mixed}See you.\n`))
      await settings.update(
        'codeActionsOnSave',
        { 'source.fixAll.porchlight': 'always' },
        vscode.ConfigurationTarget.Global,
      )
      const again = new vscode.WorkspaceEdit()
      again.insert(document.uri, document.positionAt(document.getText().length), 'Bye.\n')
      await vscode.workspace.applyEdit(again)
      await document.save()
      ok(!document.getText().includes('£45'), document.getText())
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  it('declare the goal in the row of a calendar that the cursor is in', async () => {
    const editor = await draft(`id,goal,text\n1,,"${welcome}"\n2,,"${pitch}"\n`, 'calendar.csv')
    editor.selection = new vscode.Selection(2, 2, 2, 2)
    await vscode.commands.executeCommand('porchlight.chooseGoal', 'marketing')
    equal(editor.document.getText(), `id,goal,text\n1,,"${welcome}"\n2,marketing,"${pitch}"\n`)
  })

  it('mend all that was found at once', async () => {
    const two = `${withGoal('marketing', `${gift}\n`)}${withGoal('marketing', mixed)}`
    const { document } = await draft(two)
    await finding(document, 'mixed/pitch-in-welcome')
    const whole = new vscode.Range(0, 0, document.lineCount, 0)
    const [all] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      whole,
      'source.fixAll.porchlight',
    )
    await choose(all)
    ok(!document.getText().includes('drop your email'))
    ok(!document.getText().includes('£45'))
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), two)
  })
})
