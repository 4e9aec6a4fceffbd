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
]
