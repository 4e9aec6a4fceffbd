/** Drafts that leave no doubt. */
export const gift = 'Here is our free guide to sharpening. Just drop your email below to get it.'
export const welcome =
  'Welcome to everyone who joined this week! What are you making, and where are you stuck? No question is too small.'
export const pitch = 'Season cards are £45 until Friday, get yours at the counter.'
export const mixed = `${welcome}\n\n${pitch}\n`
export const sells = 'Buy now, 20% off ends tonight!'

export function withGoal(goal: string, text: string): string {
  return `---\ngoal: ${goal}\n---\n${text}`
}
