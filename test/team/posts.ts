/** A post that a team drafts, as a row of a calendar. */
export interface Post {
  readonly id: string
  readonly text: string
}

const openings = [
  'Welcome to the six of you who joined the loom room this month.',
  'Thank you Idris for rewinding every bobbin before the open day.',
  'Has anyone here mended a heddle frame without taking the loom apart?',
  'Our notes on plant dyes are finished, all nine pages, free for whoever wants them.',
  'The spring warps are here: merino, linen and a cotton that does not fray.',
  'Marta wove her first blanket last week, two years after she said she never would.',
  'The heating in the back room is off until Thursday, so bring a jumper.',
  'Season passes for the loom room are on sale from Monday.',
  'New here? Sit beside whoever is weaving and ask them anything.',
  'Weavelight has moved its shelves; the shuttles are by the window now.',
]

const middles = [
  '',
  'Come by on Tuesday evening, the kettle is on from seven.',
  'Season passes are £45 until Friday, get yours at the counter.',
  'Leave your e-mail address and we send it to you.',
  'Tell us what you are working on and what you are stuck with.',
  'Only three places are left, so book now.',
  'Follow @weavelight and share this with a friend.',
  'We are the best equipped studio in the county, as everybody says.',
  'Ask Idris for the key if nobody is at the door.',
  'Buy two cones this week and the third is half price.',
]

const endings = [
  'See you there.',
  'Photos are in the album 🧵',
  'Questions? Ask below, somebody knows.',
  '#weaving',
]

const reason = '<!-- porchlight-disable-next-line mixed/* -- agreed with the board -->\n'

/** So many different posts, among them some that switch a locked rule off with a reason. */
export function postsFrom(first: number, count: number): Post[] {
  return Array.from({ length: count }, (_, at) => {
    const index = first + at
    const parts = [
      openings[index % 10],
      middles[Math.floor(index / 10) % 10],
      endings[(index + Math.floor(index / 10)) % 4],
    ].filter((part) => part !== '')
    return { id: `post-${String(index)}`, text: `${index % 9 === 4 ? reason : ''}${parts.join(' ')}` }
  })
}
