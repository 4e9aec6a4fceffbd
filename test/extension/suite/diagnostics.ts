import { deepStrictEqual as deepEqual, ok, strictEqual as equal } from 'node:assert'
import * as vscode from 'vscode'
import { gift, mixed, pitch, sells, welcome, withGoal } from './posts.ts'
import {
  createFolder,
  draft,
  eventually,
  finding,
  pause,
  rulesIn,
  show,
  shownIn,
  untitled,
} from './support.ts'

/** Longer than a check takes: what was not shown by then will not be. */
const settled = 600

describe('diagnostics', () => {
  it('underline the string of a gift, and point at the gift', async () => {
    const { document } = await draft(withGoal('community', gift))
    const { text, severity, diagnostic } = await finding(document, 'mixed/strings-attached-gift')
    equal(text, 'drop your email')
    equal(severity, vscode.DiagnosticSeverity.Warning)
    equal(diagnostic.message, 'This gift has a string: contact data.')
    const [related] = diagnostic.relatedInformation ?? []
    equal(related && document.getText(related.location.range), 'Here is our free guide')
  })

  it('name a page that explains the rule', async () => {
    const { document } = await draft(withGoal('community', gift))
    const { diagnostic } = await finding(document, 'mixed/strings-attached-gift')
    ok(typeof diagnostic.code === 'object' && diagnostic.code.target.toString().includes('showRule'))
  })

  it('come to texts that were never saved', async () => {
    for (const language of ['markdown', 'plaintext']) {
      const { document } = await untitled(mixed, language)
      equal((await finding(document, 'mixed/pitch-in-welcome')).text, 'are £45 until Friday')
    }
  })

  it('follow what is written, and go with what is mended', async () => {
    const editor = await untitled(welcome)
    const { document } = editor
    await eventually(
      () => rulesIn(document),
      (rules) => rules.includes('community/hospitality'),
    )
    deepEqual(
      rulesIn(document).filter((rule) => rule.startsWith('mixed/')),
      [],
    )
    await editor.edit((edit) => edit.insert(document.positionAt(welcome.length), ` ${pitch}`))
    await finding(document, 'mixed/pitch-in-welcome')
    await vscode.commands.executeCommand('undo')
    await eventually(
      () => rulesIn(document),
      (rules) => !rules.includes('mixed/pitch-in-welcome'),
    )
  })

  it('stay away from a README, and from a post that declares nothing', async () => {
    const folder = await createFolder({ 'README.md': `# Install\n\n${mixed}`, 'notes.txt': mixed })
    for (const name of ['README.md', 'notes.txt']) {
      const { document } = await show(vscode.Uri.joinPath(folder, name))
      await pause(settled)
      deepEqual(shownIn(document), [], name)
    }
  })

  it('come to a file that is turned on by hand, and go when it is turned off', async () => {
    const { document } = await draft(mixed)
    await pause(settled)
    deepEqual(shownIn(document), [])
    await vscode.commands.executeCommand('porchlight.turnOn')
    await finding(document, 'mixed/pitch-in-welcome')
    await vscode.commands.executeCommand('porchlight.turnOff')
    await eventually(
      () => shownIn(document).length,
      (count) => count === 0,
    )
  })

  it('come to all files where the settings say so', async () => {
    const settings = vscode.workspace.getConfiguration('porchlight')
    const { document } = await draft(mixed)
    await settings.update('scope', 'all', vscode.ConfigurationTarget.Global)
    try {
      await finding(document, 'mixed/pitch-in-welcome')
    } finally {
      await settings.update('scope', undefined, vscode.ConfigurationTarget.Global)
    }
    await eventually(
      () => shownIn(document).length,
      (count) => count === 0,
    )
  })

  it('praise quietly, unless the settings say no', async () => {
    const { document } = await draft(withGoal('community', welcome))
    equal((await finding(document, 'community/hospitality')).severity, vscode.DiagnosticSeverity.Hint)
    const settings = vscode.workspace.getConfiguration('porchlight')
    await settings.update('praise', false, vscode.ConfigurationTarget.Global)
    try {
      await eventually(
        () => shownIn(document).length,
        (count) => count === 0,
      )
    } finally {
      await settings.update('praise', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  it('tell each draft of a file from the others', async () => {
    const text = `${withGoal('community', `${welcome}\n`)}\n${withGoal('community', `${sells}\n`)}`
    const { document } = await draft(text)
    const { diagnostic } = await finding(document, 'goal/mismatch')
    ok(diagnostic.range.start.line > 4, String(diagnostic.range.start.line))
    equal(rulesIn(document).filter((rule) => rule === 'goal/mismatch').length, 1)
  })

  it('find the cell of a calendar', async () => {
    const rows = ['goal,text', `community,"Say ""hi"". ${gift}"`, `community,"${welcome}"`]
    const { document } = await draft(rows.join('\n'), 'calendar.csv')
    const { text, diagnostic } = await finding(document, 'mixed/strings-attached-gift')
    equal(text, 'drop your email')
    equal(diagnostic.range.start.line, 1)
  })

  it('say what is wrong with front matter, at its line', async () => {
    const { document } = await draft(`---\ngoal: community\nkind: nowhere\n---\n${welcome}`)
    const [wrong] = await eventually(
      () => shownIn(document).filter(({ rule }) => rule === ''),
      (shown) => shown.length > 0,
    )
    ok(wrong?.diagnostic.message.includes('“kind” is one of'), wrong?.diagnostic.message)
    equal(wrong?.diagnostic.range.start.line, 2)
  })

  it('say nothing where a comment switches the rule off', async () => {
    const text = `<!-- porchlight-disable mixed/* -->\n${gift}`
    const { document } = await draft(withGoal('marketing', text))
    await pause(settled)
    deepEqual(
      rulesIn(document).filter((rule) => rule.startsWith('mixed/')),
      [],
    )
  })
})
