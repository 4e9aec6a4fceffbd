import { deepStrictEqual as deepEqual, ok, strictEqual as equal } from 'node:assert'
import * as vscode from 'vscode'
import { gift, mixed, welcome, withGoal } from './posts.ts'
import { createFolder, draft, eventually, finding, pause, show, untitled, write } from './support.ts'

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + 1)
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  )
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : (content as vscode.MarkdownString).value))
    .join('\n')
}

async function lensesOf(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  return await vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri)
}

describe('hover', () => {
  it('says what a phrase does, why, and which preset judges', async () => {
    const preset = { name: 'case/hover', version: '2.1.0', places: [{ files: '**', goal: 'community' }] }
    const folder = await createFolder({ 'porchlight.json': JSON.stringify(preset), 'a.md': gift })
    const { document } = await show(vscode.Uri.joinPath(folder, 'a.md'))
    const said = await hoverAt(document, 'drop your email')
    for (const words of ['lead capture', 'sells', 'lead-capture/', 'case/hover 2.1.0', 'Goal', 'mixed'])
      ok(said.replaceAll('\\', '').replaceAll('&nbsp;', ' ').includes(words), `${words}: ${said}`)
  })

  it('answers whoever asked while a new preset has everything judged anew', async () => {
    for (let times = 0; times < 15; times++) {
      const folder = await createFolder({
        'a.md': `${withGoal('community', gift)} ${'More of it. '.repeat(200)}`,
      })
      const { document } = await show(vscode.Uri.joinPath(folder, 'a.md'))
      const written = write(vscode.Uri.joinPath(folder, 'porchlight.json'), '{ "name": "case/new" }')
      const asked = Array.from({ length: 10 }, async (_, turn) => {
        await pause(turn * 15)
        return hoverAt(document, 'drop your email')
      })
      for (const said of await Promise.all(asked)) ok(said !== '')
      await written
    }
  })

  it('says nothing of other words', async () => {
    const { document } = await untitled(`Tuesday. ${gift}`)
    equal(await hoverAt(document, 'Tuesday'), '')
  })
})

describe('the lens', () => {
  it('says the verdict above each draft, and what it would be without its pitch', async () => {
    const { document } = await draft(`${withGoal('community', mixed)}${withGoal('community', welcome)}`)
    await finding(document, 'mixed/pitch-in-welcome')
    const lenses = await lensesOf(document)
    const titles = lenses.map(({ command }) => command?.title ?? '')
    equal(titles.length, 3)
    ok(titles[0]?.startsWith('mixed: serves and sells'), titles[0])
    ok(titles[1]?.startsWith('without “Season cards'), titles[1])
    ok(titles[2]?.startsWith('serves the community'), titles[2])
    deepEqual(
      lenses.map(({ range }) => range.start.line),
      [0, 0, 6],
    )
  })

  it('says why there is no verdict', async () => {
    const { document } = await untitled(
      'Morgen ist der Laden geschlossen, wir sehen uns am Montag wieder bei Kaffee und Kuchen.',
    )
    const [lens] = await eventually(
      () => lensesOf(document),
      (found) => found.length > 0,
    )
    ok(lens?.command?.title.includes('does not seem to be English'), lens?.command?.title)
  })
})

describe('front matter', () => {
  async function complete(source: string): Promise<string[]> {
    const content = source.replace('|', '')
    const { document } = await show({ language: 'markdown', content })
    const at = document.positionAt(source.indexOf('|'))
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    )
    return items.map(({ label }) => (typeof label === 'string' ? label : label.label))
  }

  it('completes its fields and their values', async () => {
    for (const source of ['---\n|', '---\n|\n---\nCome in.', 'One.\n---\ngoal: pr\n|\n---\nTwo.'])
      ok((await complete(source)).includes('measures'), source)
    const goals = await complete('---\ngoal: |\n---\nCome in.')
    deepEqual(
      goals.filter((goal) => ['community', 'marketing', 'advertising', 'pr', 'support'].includes(goal))
        .length,
      5,
    )
    ok((await complete('---\nkind: |\n---\n')).includes('members'))
    ok((await complete('---\nmeasures: |\n---\n')).includes('newcomers who come back'))
  })

  it('completes nothing in the post itself', async () => {
    ok(!(await complete('---\ngoal: pr\n---\nCome in |')).includes('measures'))
  })

  it('explains its fields', async () => {
    const { document } = await untitled(withGoal('community', welcome))
    ok((await hoverAt(document, 'goal')).includes('What the draft is for'))
  })
})
