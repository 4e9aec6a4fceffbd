import { defineRule } from '../rule.ts'

/** Firms are asked to pay for an event or a project. */
export const findSponsors = defineRule({
  facet: 'call-to-action',
  name: 'find-sponsors',
  reason: 'asks for sponsors',
  phrases: [
    '(need|seeking|finding|recruiting|seek) (*)? (*)? sponsors',
    '(looking | search | searching | hunting) for (*)? (*)? (sponsors|sponsorship|backers|funders)',
    '(view|see|read|request|our|the|about) (*)? (*)? sponsorship (prospectus|packages|opportunities|tiers|options|pack|package|slots|brochure|deck|kit|enquiries|inquiries)',
    '(become|becoming) (a | our | one of our | the | an)? (event | gold | silver | bronze | platinum | diversity | founding | headline | lead | corporate)? (sponsor|sponsors) (of|for|and|at|by|number|today|now|please|from|in|{url}|{exclamation}|$)',
    '(want to | like to | wants to | interested in | consider | considering | wish to | wanting to | willing to | able to) (sponsor|sponsoring) (us|our|the|this|a|an|or|please|{exclamation}|$)',
    '(if you | if your (company|employer|firm|business|organisation|organization|team)) (can | could | would | wants | might | would like to | wants to | is able to)? sponsor',
    '(company|employer|firm|business|organisation|organization) (can | could | would like to | wants to | might) sponsor',
    '(support|help|back) (us | our (community|conference|event|project|work|club|team)) (by)? sponsoring',
    '(github|gh) sponsors (page|profile|is|or|and|at|has|tier|{url})',
    '(sponsor|fund) (a|an) (pipe|seat|brick|bed|page|tile|shirt|kit|hole|row|tree|hive|bench|coach|trip|key|line|mile|chair|puppy|lap|bulb|place|ball|book) (for|from|at|and|{money}|in|today|now)',
    '(sponsor|back) (the project | this project | our work | my work | us | me) (with|at|on|from|for|via|through|by)',
  ],
  unless: [
    '(sponsors|sponsor|sponsorship) for (their|a|his|her|my) (visa|visas|run|walk|child)',
    '(visa|immigration|act|our|an|aa|recovery) (sponsor|sponsorship|sponsors) (work | for visas | meeting)',
    '(we|they|who|i) (will|would|can)? (find|found|need|needed|had|have|thank) ... (sponsors|sponsor) (last|who|already)',
    '(thank|thanks|thankful|grateful|gratitude) ... sponsors',
    '(no|without|not) (*)? (*)? (sponsors|sponsor|sponsorship)',
    '(bill|senator|house|act) ... sponsor',
  ],
  hits: [
    'We are looking for two more sponsors.',
    'Our sponsorship prospectus is out.',
    'Would your employer like to help? If your company can sponsor, write to Jo.',
    'Sponsor a brick for £20.',
  ],
  misses: [
    'Thanks to our sponsors for the lunch.',
    'We run with no sponsors at all.',
    'She found her sponsor in the recovery group.',
  ],
})
