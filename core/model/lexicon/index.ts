import type { Cue } from '../cue.ts'
import { callToActionCues } from './call-to-action.ts'
import { contextCues } from './context.ts'
import { giftingCues } from './gifting.ts'
import { hospitalityCues } from './hospitality.ts'
import { leadCaptureCues } from './lead-capture.ts'
import { offerCues } from './offer.ts'
import { reachCues } from './reach.ts'
import { selfPromotionCues } from './self-promotion.ts'
import { spotlightCues } from './spotlight.ts'
import { urgencyCues } from './urgency.ts'

/** Every class of cues; a class that is not here is not read. */
export const cues: readonly Cue[] = [
  ...callToActionCues,
  ...contextCues,
  ...giftingCues,
  ...hospitalityCues,
  ...leadCaptureCues,
  ...offerCues,
  ...reachCues,
  ...selfPromotionCues,
  ...spotlightCues,
  ...urgencyCues,
]
