import { deepStrictEqual as deepEqual, ok, strictEqual as equal } from 'node:assert'
import * as vscode from 'vscode'
import { linkWith } from '../../../core/presets/link.ts'
import { brokenPresets } from '../../core/presets/broken.ts'
import { gift, mixed, sells, withGoal } from './posts.ts'
import {
  createFolder,
  eventually,
  finding,
  fixesFor,
  read,
  rulesIn,
  show,
  shownIn,
  write,
} from './support.ts'

const places = [{ files: '**/*.md', goal: 'community' }]

function preset(name: string, severity: string): string {
  return JSON.stringify({ name: `case/${name}`, places, rules: { 'mixed/*': severity } })
}

describe('presets', () => {
  it('judge the folder they stand in, and only that', async () => {
    const folder = await createFolder({
      'north/porchlight.json': preset('north', 'error'),
      'north/deep/a.md': mixed,
      'south/porchlight.json': preset('south', 'info'),
      'south/a.md': mixed,
    })
    for (const [path, severity] of [
      ['north/deep/a.md', vscode.DiagnosticSeverity.Error],
      ['south/a.md', vscode.DiagnosticSeverity.Information],
    ] as const) {
      const { document } = await show(vscode.Uri.joinPath(folder, path))
      equal((await finding(document, 'mixed/pitch-in-welcome')).severity, severity, path)
    }
  })

  it('that change on disk judge anew', async () => {
    const folder = await createFolder({ 'porchlight.json': preset('disk', 'error'), 'a.md': mixed })
    const { document } = await show(vscode.Uri.joinPath(folder, 'a.md'))
    const severity = (): vscode.DiagnosticSeverity | undefined =>
      shownIn(document).find(({ rule }) => rule === 'mixed/pitch-in-welcome')?.severity
    await eventually(severity, (is) => is === vscode.DiagnosticSeverity.Error)
    await write(vscode.Uri.joinPath(folder, 'porchlight.json'), preset('disk', 'hint'))
    await eventually(severity, (is) => is === vscode.DiagnosticSeverity.Hint)
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'porchlight.json'))
    await eventually(
      () => shownIn(document).length,
      (count) => count === 0,
    )
  })

  it('hand over to the one above when they are deleted', async () => {
    const folder = await createFolder({ 'porchlight.json': preset('outer', 'info'), 'list/a.md': mixed })
    const inner = vscode.Uri.joinPath(folder, 'list/porchlight.json')
    await write(inner, preset('inner', 'error'))
    const { document } = await show(vscode.Uri.joinPath(folder, 'list/a.md'))
    const severity = (): vscode.DiagnosticSeverity | undefined =>
      shownIn(document).find(({ rule }) => rule === 'mixed/pitch-in-welcome')?.severity
    await eventually(severity, (is) => is === vscode.DiagnosticSeverity.Error)
    await vscode.workspace.fs.delete(inner)
    await eventually(severity, (is) => is === vscode.DiagnosticSeverity.Information)
  })

  it('that break are said at their line, and the last good one stays', async () => {
    const folder = await createFolder({ 'porchlight.json': preset('breaks', 'error'), 'a.md': mixed })
    const file = vscode.Uri.joinPath(folder, 'porchlight.json')
    const { document } = await show(vscode.Uri.joinPath(folder, 'a.md'))
    await finding(document, 'mixed/pitch-in-welcome')
    await write(file, '{\n  "name": "case/breaks",\n  "rules": { "mixd/*": "error" }\n}')
    const { document: source } = await show(file)
    const [wrong] = await eventually(
      () => shownIn(source),
      (shown) => shown.length > 0,
    )
    ok(wrong?.diagnostic.message.includes('names no rule; did you mean “mixed/*”?'))
    equal(wrong?.diagnostic.range.start.line, 2)
    equal((await finding(document, 'mixed/pitch-in-welcome')).severity, vscode.DiagnosticSeverity.Error)
  })

  it('that are broken are said without being opened', async () => {
    const folder = await createFolder({
      'porchlight.json': '{ "name": "case/silent", "rulez": {} }',
      'a.md': withGoal('community', mixed),
    })
    const { document } = await show(vscode.Uri.joinPath(folder, 'a.md'))
    await finding(document, 'mixed/pitch-in-welcome')
    const file = vscode.Uri.joinPath(folder, 'porchlight.json')
    const [wrong] = await eventually(
      () => vscode.languages.getDiagnostics(file),
      (shown) => shown.length > 0,
    )
    ok(wrong?.message.includes('rulez is not known here; did you mean “rules”?'), wrong?.message)
  })

  it('open nothing outside their folder', async () => {
    const folder = await createFolder({
      'outside/porchlight.json': preset('outside', 'error'),
      'in/porchlight.json': JSON.stringify({ name: 'case/in', extends: ['a/../../outside'] }),
      'in/a.md': withGoal('community', mixed),
    })
    const { document } = await show(vscode.Uri.joinPath(folder, 'in/a.md'))
    equal((await finding(document, 'mixed/pitch-in-welcome')).severity, vscode.DiagnosticSeverity.Warning)
  })

  it('whose examples fail are refused, with the example', async () => {
    const examples = [{ text: sells, intent: 'community' }]
    const folder = await createFolder({
      'porchlight.json': JSON.stringify({ name: 'case/examples', examples }, null, 2),
    })
    const { document } = await show(vscode.Uri.joinPath(folder, 'porchlight.json'))
    const [wrong] = await eventually(
      () => shownIn(document),
      (shown) => shown.length > 0,
    )
    ok(wrong?.diagnostic.message.startsWith('example 1 is selling, not community'))
    equal(wrong?.diagnostic.range.start.line, 4)
  })

  it('may extend files beside them', async () => {
    const folder = await createFolder({
      'base.json': preset('base', 'error'),
      'porchlight.json': JSON.stringify({ name: 'case/top', extends: ['./base.json'] }),
      'a.md': mixed,
    })
    const { document } = await show(vscode.Uri.joinPath(folder, 'a.md'))
    equal((await finding(document, 'mixed/pitch-in-welcome')).severity, vscode.DiagnosticSeverity.Error)
    await write(vscode.Uri.joinPath(folder, 'base.json'), preset('base', 'info'))
    await eventually(
      () => shownIn(document).find(({ rule }) => rule === 'mixed/pitch-in-welcome')?.severity,
      (is) => is === vscode.DiagnosticSeverity.Information,
    )
  })

  it('are completed by their schema', async () => {
    const folder = await createFolder({ 'porchlight.json': '{\n  \n}\n' })
    const { document } = await show(vscode.Uri.joinPath(folder, 'porchlight.json'))
    const labels = await eventually(
      async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          new vscode.Position(1, 2),
        )
        return items.map(({ label }) => (typeof label === 'string' ? label : label.label))
      },
      (found) => found.includes('extends'),
    )
    for (const key of ['name', 'rules', 'places', 'phrases', 'locked']) ok(labels.includes(key), key)
  })

  it('name phrases of the team', async () => {
    const phrases = [{ facet: 'lead-capture', any: ['hut key'], reason: 'asks for a key' }]
    const folder = await createFolder({
      'porchlight.json': JSON.stringify({
        name: 'case/phrases',
        places,
        phrases,
        rules: { 'selling/*': 'info' },
      }),
      'a.md': `${gift} The hut key hangs on the nail.`,
    })
    const { document } = await show(vscode.Uri.joinPath(folder, 'a.md'))
    await eventually(
      () => shownIn(document).map(({ text }) => text),
      (texts) => texts.includes('hut key'),
    )
    deepEqual(rulesIn(document).includes('selling/lead-capture'), true)
  })

  it('travel in a link: copied here, taken there, with the same fingerprint', async () => {
    const folder = await createFolder({
      'porchlight.json': JSON.stringify({
        name: 'case/shared',
        version: '1.4.0',
        extends: ['./base.json'],
        brand: { sites: ['mill.example'] },
        places,
      }),
      'base.json': JSON.stringify({ name: 'case/base', rules: { 'mixed/*': 'error' } }),
      'a.md': mixed,
    })
    await show(vscode.Uri.joinPath(folder, 'a.md'))
    await vscode.commands.executeCommand('porchlight.sharePreset')
    const link = await vscode.env.clipboard.readText()
    ok(link.startsWith('https://mill.example#porchlight=1.'), link.slice(0, 60))

    const there = await createFolder({ 'porchlight.json': preset('before', 'info'), 'b.md': mixed })
    const { document } = await show(vscode.Uri.joinPath(there, 'b.md'))
    await finding(document, 'mixed/pitch-in-welcome')
    const keep = await take(link, 'keep')
    deepEqual([keep.isTaken, keep.problems], [false, []])
    ok(
      keep.changes.some(
        ({ what, before, after }) =>
          what === 'mixed/pitch-in-welcome' && before === 'info' && after === 'error',
      ),
    )
    equal((await finding(document, 'mixed/pitch-in-welcome')).severity, vscode.DiagnosticSeverity.Information)

    equal((await take(link, 'take')).isTaken, true)
    await eventually(
      () => shownIn(document).find(({ rule }) => rule === 'mixed/pitch-in-welcome')?.severity,
      (severity) => severity === vscode.DiagnosticSeverity.Error,
    )
    const taken = JSON.parse(await read(vscode.Uri.joinPath(there, 'porchlight.json'))) as Record<
      string,
      unknown
    >
    deepEqual([taken['name'], taken['version'], taken['extends']], ['case/shared', '1.4.0', undefined])
    await vscode.commands.executeCommand('porchlight.sharePreset')
    equal(await vscode.env.clipboard.readText(), link)
  })

  it('tell which drafts an update would change before it is taken', async () => {
    const folder = await createFolder({
      'porchlight.json': JSON.stringify({ name: 'case/update', places }),
      'new.json': JSON.stringify({ name: 'case/update', places, rules: { 'mixed/*': 'off' } }),
      'posts/a.md': mixed,
      'posts/b.md': 'Good morning, all.',
    })
    await show(vscode.Uri.joinPath(folder, 'posts/a.md'))
    const { changes } = await take(vscode.Uri.joinPath(folder, 'new.json').toString(), 'keep')
    deepEqual(
      changes.filter(({ what }) => what.endsWith('.md')).map(({ what }) => what),
      ['posts/a.md'],
    )
  })

  it('that are broken or damaged are not taken, and what judges goes on', async () => {
    const folder = await createFolder({
      'porchlight.json': preset('stays', 'error'),
      'a.md': mixed,
      'bad.json': '{ "name": "Case" }',
    })
    const { document } = await show(vscode.Uri.joinPath(folder, 'a.md'))
    await finding(document, 'mixed/pitch-in-welcome')
    const { isTaken, problems } = await take(vscode.Uri.joinPath(folder, 'bad.json').toString(), 'take')
    deepEqual([isTaken, problems.map(({ path }) => path)], [false, ['name']])
    for (const link of ['https://mill.example#porchlight=1.0000000000.AAAA', 'https://mill.example', ''])
      equal(await offer(link, 'take'), undefined)
    equal((await finding(document, 'mixed/pitch-in-welcome')).severity, vscode.DiagnosticSeverity.Error)
  })

  it('that are broken in 2,000 ways are refused from a link, by path and line', async () => {
    const before = preset('stays', 'error')
    const folder = await createFolder({ 'porchlight.json': before, 'a.md': mixed })
    const { document } = await show(vscode.Uri.joinPath(folder, 'a.md'))
    await finding(document, 'mixed/pitch-in-welcome')
    let refused = 0
    const broken = brokenPresets(2_000)
    for (let from = 0; from < broken.length; from += 100) {
      const links = broken.slice(from, from + 100).map((text) => linkWith(text, 'https://mill.example'))
      for (const taken of await Promise.all(links.map((link) => offer(link, 'keep')))) {
        // what is too large for a link, or cannot be written in one
        if (taken === undefined) continue
        equal(taken.isTaken, false)
        for (const { line, column } of taken.problems) ok(line >= 1 && column >= 1)
        if (taken.problems.length > 0) refused++
      }
    }
    ok(refused > 1_500, String(refused))
    equal(await read(vscode.Uri.joinPath(folder, 'porchlight.json')), before)
    equal((await finding(document, 'mixed/pitch-in-welcome')).severity, vscode.DiagnosticSeverity.Error)
  })

  it('that lock with exceptions let a draft give its reason', async () => {
    const locked = [{ rule: 'mixed/*', by: 'Ines', exceptions: true }]
    const folder = await createFolder({
      'porchlight.json': JSON.stringify({ name: 'case/locks', places, locked }),
      'a.md': mixed,
    })
    const { document } = await show(vscode.Uri.joinPath(folder, 'a.md'))
    const rule = 'mixed/pitch-in-welcome'
    const titles = (await fixesFor(document, rule)).map(({ title }) => title)
    ok(titles.includes(`${rule} is locked by Ines`))
    ok(titles.includes(`Ignore ${rule} here, with a reason …`))
    const { line } = (await finding(document, rule)).diagnostic.range.start
    await vscode.commands.executeCommand(
      'porchlight.ignoreWithReason',
      rule,
      document.uri,
      line,
      'agreed with the board',
    )
    await eventually(
      () => rulesIn(document),
      (rules) => !rules.includes(rule),
    )
    ok(document.getText().includes(`<!-- porchlight-disable-next-line ${rule} -- agreed with the board -->`))
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('porchlight.copyReport')
    const [record] = (await vscode.env.clipboard.readText()).split('\n')
    const { ignored } = JSON.parse(record ?? '') as { ignored: { rule: string; reason: string }[] }
    ok(ignored.some((one) => one.rule === rule && one.reason === 'agreed with the board'))
  })
})

interface Taken {
  readonly isTaken: boolean
  readonly problems: readonly { readonly path: string; readonly line: number; readonly column: number }[]
  readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[]
}

async function take(from: string, answer: 'take' | 'keep'): Promise<Taken> {
  const taken = await offer(from, answer)
  ok(taken)
  return taken
}

/** Nothing, where there is no preset to take. */
function offer(from: string, answer: 'take' | 'keep'): Thenable<Taken | undefined> {
  return vscode.commands.executeCommand<Taken | undefined>('porchlight.takePreset', from, answer)
}
