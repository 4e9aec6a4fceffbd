import type { Rule } from '../rule.ts'
import { accessible } from './accessible.ts'
import { asksForAdvice } from './asks-for-advice.ts'
import { asksForExperience } from './asks-for-experience.ts'
import { asksForOpinion } from './asks-for-opinion.ts'
import { asksForStories } from './asks-for-stories.ts'
import { callsForHelp } from './calls-for-help.ts'
import { comeAsYouAre } from './come-as-you-are.ts'
import { drawsOut } from './draws-out.ts'
import { encourages } from './encourages.ts'
import { givesASay } from './gives-a-say.ts'
import { invites } from './invites.ts'
import { makesRoom } from './makes-room.ts'
import { openDoor } from './open-door.ts'
import { openMeeting } from './open-meeting.ts'
import { sharedPurpose } from './shared-purpose.ts'
import { sharesTheLoad } from './shares-the-load.ts'
import { standsBy } from './stands-by.ts'
import { thanksAll } from './thanks-all.ts'
import { toWhoever } from './to-whoever.ts'
import { welcome } from './welcome.ts'
import { wellWishes } from './well-wishes.ts'

export const hospitalityRules: readonly Rule[] = [
  welcome,
  openDoor,
  comeAsYouAre,
  makesRoom,
  toWhoever,
  accessible,
  asksForAdvice,
  asksForExperience,
  asksForOpinion,
  asksForStories,
  drawsOut,
  givesASay,
  invites,
  openMeeting,
  callsForHelp,
  sharesTheLoad,
  thanksAll,
  standsBy,
  wellWishes,
  encourages,
  sharedPurpose,
]
