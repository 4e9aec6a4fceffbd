import type { Rule } from '../rule.ts'
import { adButton } from './ad-button.ts'
import { bookNow } from './book-now.ts'
import { buyNow } from './buy-now.ts'
import { buyTickets } from './buy-tickets.ts'
import { contactToBuy } from './contact-to-buy.ts'
import { doItToday } from './do-it-today.ts'
import { donate } from './donate.ts'
import { everyGiftCounts } from './every-gift-counts.ts'
import { followTheLink } from './follow-the-link.ts'
import { getTheApp } from './get-the-app.ts'
import { getYours } from './get-yours.ts'
import { findSponsors } from './find-sponsors.ts'
import { intoTheTin } from './into-the-tin.ts'
import { pay } from './pay.ts'
import { pressTheButton } from './press-the-button.ts'
import { priceAndWay } from './price-and-way.ts'
import { signThePetition } from './sign-the-petition.ts'
import { startATrial } from './start-a-trial.ts'
import { subscribeOrUpgrade } from './subscribe-or-upgrade.ts'
import { visitUs } from './visit-us.ts'

export const callToActionRules: readonly Rule[] = [
  buyNow,
  adButton,
  getYours,
  bookNow,
  buyTickets,
  subscribeOrUpgrade,
  startATrial,
  getTheApp,
  donate,
  everyGiftCounts,
  signThePetition,
  visitUs,
  contactToBuy,
  followTheLink,
  priceAndWay,
  doItToday,
  pressTheButton,
  pay,
  intoTheTin,
  findSponsors,
]
