import type { Rule } from '../rule.ts'
import { baitPoll } from './bait-poll.ts'
import { baitQuestion } from './bait-question.ts'
import { commentAWord } from './comment-a-word.ts'
import { followUs } from './follow-us.ts'
import { giveawayEntry } from './giveaway-entry.ts'
import { helpUsGrow } from './help-us-grow.ts'
import { likeAndShare } from './like-and-share.ts'
import { pushUsOver } from './push-us-over.ts'
import { randomWinner } from './random-winner.ts'
import { repostRequest } from './repost-request.ts'
import { reviewUs } from './review-us.ts'
import { rewardForFriend } from './reward-for-friend.ts'
import { spreadTheWord } from './spread-the-word.ts'
import { tagSomeone } from './tag-someone.ts'
import { tagUs } from './tag-us.ts'
import { tellOthers } from './tell-others.ts'
import { turnOnNotifications } from './turn-on-notifications.ts'
import { voteForUs } from './vote-for-us.ts'

export const reachRules: readonly Rule[] = [
  followUs,
  likeAndShare,
  repostRequest,
  spreadTheWord,
  tagSomeone,
  tagUs,
  voteForUs,
  reviewUs,
  commentAWord,
  baitQuestion,
  giveawayEntry,
  turnOnNotifications,
  helpUsGrow,
  baitPoll,
  pushUsOver,
  randomWinner,
  rewardForFriend,
  tellOthers,
]
