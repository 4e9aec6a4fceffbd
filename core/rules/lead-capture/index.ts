import type { Rule } from '../rule.ts'
import { askAndWeSend } from './ask-and-we-send.ts'
import { callYouBack } from './call-you-back.ts'
import { clubCard } from './club-card.ts'
import { enterToWin } from './enter-to-win.ts'
import { fillTheForm } from './fill-the-form.ts'
import { fishingForNeeds } from './fishing-for-needs.ts'
import { freeAccount } from './free-account.ts'
import { freeQuote } from './free-quote.ts'
import { gatedDownload } from './gated-download.ts'
import { giftForContact } from './gift-for-contact.ts'
import { leaveYourAddress } from './leave-your-address.ts'
import { newsletterSignup } from './newsletter-signup.ts'
import { priceInPrivate } from './price-in-private.ts'
import { prizeSurvey } from './prize-survey.ts'
import { subscribersOnly } from './subscribers-only.ts'
import { waitlist } from './waitlist.ts'
import { webinarSignup } from './webinar-signup.ts'
import { wordForGift } from './word-for-gift.ts'

export const leadCaptureRules: readonly Rule[] = [
  leaveYourAddress,
  newsletterSignup,
  subscribersOnly,
  gatedDownload,
  wordForGift,
  priceInPrivate,
  waitlist,
  webinarSignup,
  callYouBack,
  fillTheForm,
  enterToWin,
  freeAccount,
  fishingForNeeds,
  askAndWeSend,
  clubCard,
  freeQuote,
  giftForContact,
  prizeSurvey,
]
