import { t } from '../i18n.ts'
import type { ShownVerdict } from '../messages.ts'

function intentWord(intent: ShownVerdict['intent']): string {
  return {
    selling: t('intent_selling'),
    community: t('intent_community'),
    mixed: t('intent_mixed'),
    neutral: t('intent_neutral'),
  }[intent]
}

/** A verdict in a line: what it is, and where it is not sure, between what. */
export function headline({ unjudged, intent, isSure, or }: ShownVerdict): string {
  if (unjudged !== undefined) return t('headline_no_verdict', unjudged)
  const word = intentWord(intent)
  if (isSure) return word
  return or === undefined ? t('headline_unsure', word) : t('headline_or', word, intentWord(or))
}

export function chances({ selling, community }: ShownVerdict): string {
  return t('chances', percent(selling), percent(community))
}

export function counterfactual({ without }: ShownVerdict): string | undefined {
  return without && t('without', without.text, intentWord(without.intent))
}

/** No verdict on a text is certain, so none is shown as 0 or 100. */
function percent(chance: number): string {
  return String(Math.min(99, Math.max(1, Math.round(chance * 100))))
}
