import type { Rule } from '../rule.ts'
import { adviceList } from './advice-list.ts'
import { caseAndOutcome } from './case-and-outcome.ts'
import { counsel } from './counsel.ts'
import { freeResource } from './free-resource.ts'
import { giftOnCondition } from './gift-on-condition.ts'
import { hereIsHow } from './here-is-how.ts'
import { howTo } from './how-to.ts'
import { instruction } from './instruction.ts'
import { lessonLearned } from './lesson-learned.ts'
import { offerOfHelp } from './offer-of-help.ts'
import { openLearning } from './open-learning.ts'
import { plainStep } from './plain-step.ts'
import { pointer } from './pointer.ts'
import { recipe } from './recipe.ts'
import { sharedMaterial } from './shared-material.ts'
import { tip } from './tip.ts'
import { troubleshooting } from './troubleshooting.ts'
import { warning } from './warning.ts'

export const giftingRules: readonly Rule[] = [
  howTo,
  adviceList,
  hereIsHow,
  lessonLearned,
  tip,
  instruction,
  plainStep,
  counsel,
  recipe,
  troubleshooting,
  caseAndOutcome,
  warning,
  freeResource,
  giftOnCondition,
  sharedMaterial,
  pointer,
  openLearning,
  offerOfHelp,
]
