import type { Rule } from '../rule.ts'
import { congratulation } from './congratulation.ts'
import { creditedMaker } from './credited-maker.ts'
import { deedByName } from './deed-by-name.ts'
import { deedOfAPerson } from './deed-of-a-person.ts'
import { farewell } from './farewell.ts'
import { featuredPerson } from './featured-person.ts'
import { introducedSpeaker } from './introduced-speaker.ts'
import { membersTogether } from './members-together.ts'
import { namedDoer } from './named-doer.ts'
import { namedWinner } from './named-winner.ts'
import { shoutOut } from './shout-out.ts'
import { thanksByName } from './thanks-by-name.ts'
import { thanksToAccount } from './thanks-to-account.ts'
import { thanksToHelpers } from './thanks-to-helpers.ts'
import { workOfAnother } from './work-of-another.ts'

export const spotlightRules: readonly Rule[] = [
  thanksToAccount,
  thanksByName,
  thanksToHelpers,
  shoutOut,
  congratulation,
  featuredPerson,
  namedWinner,
  creditedMaker,
  workOfAnother,
  deedOfAPerson,
  deedByName,
  namedDoer,
  introducedSpeaker,
  farewell,
  membersTogether,
]
