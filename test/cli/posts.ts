/** Posts whose intent nobody would argue about. */
export const sells = 'Buy now, 20% off ends tonight!'
export const serves =
  'Welcome to everyone who joined this week! What are you making, and where are you stuck? No question is too small.'
export const neutral = 'The hall is closed on Monday.'
/** A gift with a string, the phrase that makes the string, and what the warning is. */
export const gift = 'Here is our free guide to sharpening. Just drop your email below to get it.'
export const string = 'drop your email'
export const giftFinding = 'mixed/strings-attached-gift'
