import { callToActionRules } from './call-to-action/index.ts'
import { giftingRules } from './gifting/index.ts'
import { hospitalityRules } from './hospitality/index.ts'
import { leadCaptureRules } from './lead-capture/index.ts'
import { offerRules } from './offer/index.ts'
import { reachRules } from './reach/index.ts'
import type { Rule } from './rule.ts'
import { selfPromotionRules } from './self-promotion/index.ts'
import { spotlightRules } from './spotlight/index.ts'
import { urgencyRules } from './urgency/index.ts'

/** Every rule that is built in; a rule that is not here does not run. */
export const rules: readonly Rule[] = [
  ...offerRules,
  ...callToActionRules,
  ...urgencyRules,
  ...leadCaptureRules,
  ...selfPromotionRules,
  ...reachRules,
  ...hospitalityRules,
  ...giftingRules,
  ...spotlightRules,
]
