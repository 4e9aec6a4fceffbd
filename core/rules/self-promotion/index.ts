import type { Rule } from '../rule.ts'
import { award } from './award.ts'
import { benefitPraise } from './benefit-praise.ts'
import { commitment } from './commitment.ts'
import { employerPraise } from './employer-praise.ts'
import { goodDeed } from './good-deed.ts'
import { milestone } from './milestone.ts'
import { ownNews } from './own-news.ts'
import { ownPride } from './own-pride.ts'
import { ranking } from './ranking.ts'
import { recordBoast } from './record-boast.ts'
import { researchFirst } from './research-first.ts'
import { socialProof } from './social-proof.ts'
import { superlative } from './superlative.ts'
import { testimonial } from './testimonial.ts'
import { unrivalled } from './unrivalled.ts'
import { bestOfPlace } from './best-of-place.ts'
import { toldPraise } from './told-praise.ts'
import { trackRecord } from './track-record.ts'
import { selfRegard } from './self-regard.ts'
import { recordFigures } from './record-figures.ts'
import { standing } from './standing.ts'
import { missionTalk } from './mission-talk.ts'
import { craftPride } from './craft-pride.ts'
import { promisedBenefit } from './promised-benefit.ts'
import { ownRise } from './own-rise.ts'
import { glow } from './glow.ts'
import { acclaim } from './acclaim.ts'

export const selfPromotionRules: readonly Rule[] = [
  award,
  ranking,
  ownPride,
  ownNews,
  superlative,
  socialProof,
  milestone,
  goodDeed,
  commitment,
  employerPraise,
  researchFirst,
  recordBoast,
  testimonial,
  benefitPraise,
  unrivalled,
  bestOfPlace,
  toldPraise,
  trackRecord,
  selfRegard,
  recordFigures,
  standing,
  missionTalk,
  craftPride,
  promisedBenefit,
  ownRise,
  glow,
  acclaim,
]
