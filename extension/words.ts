import { l10n, ThemeColor, ThemeIcon } from 'vscode'
import type { Facet, Goal, Intent } from '../core/facets.ts'
import type { Report } from '../core/index.ts'
import { translate } from './translate.ts'

/** What a verdict is called, as it stands in a list. */
export function intentWord(intent: Intent): string {
  switch (intent) {
    case 'selling':
      return l10n.t('sells')
    case 'community':
      return l10n.t('serves the community')
    case 'mixed':
      return l10n.t('mixed: serves and sells')
    case 'neutral':
      return l10n.t('does neither')
  }
}

/** A verdict in a line: what it is, and where it is not sure, between what. */
export function headline({ verdict, unjudged }: Report): string {
  if (unjudged) return l10n.t('no verdict: {0}', translate(unjudged.message))
  const word = intentWord(verdict.intent)
  if (verdict.isSure) return word
  return verdict.or === undefined
    ? l10n.t('{0} (not sure)', word)
    : l10n.t('{0} (or: {1})', word, intentWord(verdict.or))
}

/** A verdict in a word, for where there is little room. */
export function shortVerdict({ verdict, unjudged }: Report): string {
  if (unjudged) return l10n.t('no verdict')
  switch (verdict.intent) {
    case 'selling':
      return l10n.t('sells')
    case 'community':
      return l10n.t('serves')
    case 'mixed':
      return l10n.t('mixed')
    case 'neutral':
      return l10n.t('neither')
  }
}

export function chances({ verdict }: Report): string {
  return l10n.t('sells {0} %, serves {1} %', percent(verdict.selling), percent(verdict.community))
}

/** No verdict on a text is certain, so none is shown as 0 or 100. */
function percent(chance: number): string {
  return String(Math.min(99, Math.max(1, Math.round(chance * 100))))
}

export function draftCount(count: number): string {
  return count === 1 ? l10n.t('1 draft') : l10n.t('{0} drafts', count)
}

export function facetWord(facet: Facet): string {
  switch (facet) {
    case 'offer':
      return l10n.t('offer')
    case 'call-to-action':
      return l10n.t('call to action')
    case 'urgency':
      return l10n.t('urgency')
    case 'lead-capture':
      return l10n.t('lead capture')
    case 'self-promotion':
      return l10n.t('self-promotion')
    case 'reach':
      return l10n.t('reach')
    case 'hospitality':
      return l10n.t('hospitality')
    case 'gifting':
      return l10n.t('gift')
    case 'spotlight':
      return l10n.t('spotlight')
  }
}

export function goalWord(goal: Goal): string {
  switch (goal) {
    case 'community':
      return l10n.t('community: members gain')
    case 'marketing':
      return l10n.t('marketing: people come to know us')
    case 'advertising':
      return l10n.t('advertising: people buy')
    case 'pr':
      return l10n.t('PR: people think well of us')
    case 'support':
      return l10n.t('support: customers get help')
  }
}

/** Each verdict has its own shape; colour only helps. */
export function intentIcon(intent: Intent): ThemeIcon {
  switch (intent) {
    case 'selling':
      return new ThemeIcon('tag', new ThemeColor('charts.yellow'))
    case 'community':
      return new ThemeIcon('heart', new ThemeColor('charts.green'))
    case 'mixed':
      return new ThemeIcon('warning', new ThemeColor('charts.purple'))
    case 'neutral':
      return new ThemeIcon('circle-outline')
  }
}

/** The beginning of a text in a line of at most so many characters. */
export function clip(text: string, longest = 60): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : line
}
