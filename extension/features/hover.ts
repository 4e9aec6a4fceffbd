import { Hover, l10n, languages, MarkdownString, type Disposable, type HoverProvider } from 'vscode'
import type { CheckedDraft } from '../../core/drafts/check.ts'
import { isSelling } from '../../core/facets.ts'
import type { Finding } from '../../core/findings/finding.ts'
import type { Evidence } from '../../core/rules/evidence.ts'
import { rangeOf, type Check, type Checker } from '../documents/checker.ts'
import { chances, facetWord, headline } from '../words.ts'
import { draftSelector } from './selector.ts'
import { translate } from '../translate.ts'

/** Says of a phrase what it does, why, and which preset says so. */
export function showHovers(checker: Checker): Disposable {
  const provider: HoverProvider = {
    async provideHover(document, position) {
      const check = await checker.check(document)
      const at = document.offsetAt(position)
      for (const checked of check?.drafts ?? []) {
        const touches = ({ start, end }: Evidence): boolean =>
          checked.draft.toFile(start) <= at && at <= checked.draft.toFile(end)
        const evidence = checked.report.verdict.evidence.filter(touches)
        const [first] = evidence
        if (check && first)
          return new Hover(describe(check, checked, evidence), rangeOf(document, checked.draft, first))
      }
      return undefined
    },
  }
  return languages.registerHoverProvider(draftSelector, provider)
}

function describe(check: Check, checked: CheckedDraft, evidence: readonly Evidence[]): MarkdownString {
  const text = new MarkdownString(undefined, true)
  text.isTrusted = { enabledCommands: ['porchlight.showWhy', 'porchlight.showRule'] }
  for (const { facet, reason, rule, start } of evidence) {
    const side = isSelling(facet) ? l10n.t('sells') : l10n.t('serves')
    const finding = checked.report.findings.find((found) => found.start === start && isOf(found, facet))
    text.appendMarkdown(`$(${isSelling(facet) ? 'tag' : 'heart'}) **${facetWord(facet)}** (${side}): `)
    text.appendText(`${l10n.t('it {0}', translate(reason))}.`)
    text.appendMarkdown(` \`${rule}\`${finding ? ` · ${finding.severity}` : ''}\n\n`)
  }
  text.appendText(l10n.t('The draft: {0}; {1}.', headline(checked.report), chances(checked.report)))
  text.appendMarkdown('\n\n')
  text.appendText(describePreset(check, checked))
  text.appendMarkdown(` [${l10n.t('Show why')}](command:porchlight.showWhy)`)
  return text
}

function isOf({ rule }: Finding, facet: string): boolean {
  return rule.endsWith(`/${facet}`)
}

/** Which preset judges, so that people can compare; and what else bears on the verdict. */
export function describePreset({ found }: Check, { draft }: CheckedDraft): string {
  if (!found) return ''
  const { name, version, hash } = found.preset
  const preset = l10n.t('Preset {0} ({1}).', [name, version].filter(Boolean).join(' '), hash)
  return [
    preset,
    ...(draft.goal ? [l10n.t('Goal: {0}.', draft.goal)] : []),
    ...(draft.kind ? [l10n.t('Kind of place: {0}.', draft.kind)] : []),
  ].join(' ')
}
