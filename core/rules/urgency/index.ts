import type { Rule } from '../rule.ts'
import { countdown } from './countdown.ts'
import { dontMissOut } from './dont-miss-out.ts'
import { endsSoon } from './ends-soon.ts'
import { fewPlaces } from './few-places.ts'
import { firstCome } from './first-come.ts'
import { goneLastTime } from './gone-last-time.ts'
import { hurryUp } from './hurry-up.ts'
import { lastChance } from './last-chance.ts'
import { limitedTime } from './limited-time.ts'
import { lowStock } from './low-stock.ts'
import { whileYouCan } from './while-you-can.ts'
import { priceRise } from './price-rise.ts'

export const urgencyRules: readonly Rule[] = [
  lastChance,
  endsSoon,
  hurryUp,
  goneLastTime,
  dontMissOut,
  lowStock,
  fewPlaces,
  firstCome,
  limitedTime,
  countdown,
  priceRise,
  whileYouCan,
]
