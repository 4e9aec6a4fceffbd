import type { CancellationToken, Uri } from 'vscode'
import type { Change } from '../../core/presets/compare.ts'
import type { Preset } from '../../core/presets/preset.ts'
import { loadEngine } from '../load-engine.ts'
import { createPace } from '../pace.ts'
import type { Checker } from './checker.ts'
import { listFiles, readText } from './files.ts'
import { extensionOf, isWithin, pathWithin } from './paths.ts'

export interface Comparison {
  /** The folder of the preset: drafts elsewhere have another. */
  readonly folder: Uri
  readonly before: Preset
  readonly after: Preset
  readonly token: CancellationToken
}

/** Which drafts of the workspace that go by one preset come out otherwise under another. */
export async function compareDrafts(
  checker: Checker,
  { folder, before, after, token }: Comparison,
): Promise<Change[]> {
  const { checkDrafts, compareReports, readDrafts } = await loadEngine()
  const pace = createPace()
  const changes: Change[] = []
  for await (const uri of listFiles(token)) {
    const text = isWithin(folder, uri) ? await readText(uri) : undefined
    if (text === undefined) continue
    const source = { uri, languageId: '', getText: () => text }
    const check = await checker.checkSource(source, () => token.isCancellationRequested)
    if (check?.found?.preset.hash !== before.hash) continue
    const { drafts } = readDrafts(text, extensionOf(uri))
    const news = checkDrafts(drafts, { preset: after, location: { file: pathWithin(folder, uri) } })
    for (const was of check.drafts) {
      const is = news.next().value
      if (is) changes.push(...compareReports(pathWithin(folder, uri), was.report, is.report))
    }
    await pace()
  }
  return changes
}
