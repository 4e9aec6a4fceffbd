import { defineRule } from '../rule.ts'

/** Members are reminded of what brings them together, and that it is theirs. */
export const sharedPurpose = defineRule({
  facet: 'hospitality',
  name: 'shared-purpose',
  reason: 'reminds people why they are here together',
  phrases: [
    '(that is | this is | thats | it is) what|why (this|our|the) *? community|group|club|forum|place|network|circle|chapter',
    'what makes|make|made (this|our|the) *? community|group|club|forum|network|place|neighborhood|neighbourhood|chapter',
    '(this|our|the) *? community|group|club|forum|space|server|channel|chapter|project is|exists|was|are (yours | for you | for all | for anyone | for people | for everyone | for those | built by | made up | made of | run by | here to | about you | nothing without | created by | a place | a space | to help | to support | to connect)',
    '(by|for) (the community | members | volunteers | our members | teachers | developers | users | women | students | parents) (for|by) (the community | members | everyone | you | all | teachers | each other | developers | users | women | students | parents)',
    '(we all | all of us) (are here | come together | came together | gather | show up | are all here) (to|because|for|as)',
    'help|helping|support|supporting|teach|teaching|lift|encourage|encouraging|inspire|inspiring|respect|celebrate|celebrating|empower|helped|supported (and|up|for)? *? (each other | one another | eachother | each others | fellow *)',
    '(learn|learning) (from|with|alongside) (each other | one another | others | your peers | fellow * | people)',
    '(look|looking|be|being|care|caring|there) out? (for) (each other | one another | your neighbor | your neighbour | your neighbors | your neighbours)',
    'together|united we (can|will|rise|stand|make|grow|learn)',
    '(you | each of you | all of you | members | our volunteers | our members | you all) (are|make|made) (what | part of | a part of | the heart | the reason | this | our | it) *? *? (community|group|possible|family|special|club|forum)',
    'build|building|grow|growing|create|creating|strengthen|strengthening|foster|fostering|nurture|shape|sustain <det>? *? *? (community|inclusive|connections|friendships) (together|that|where|of|for|with|by|among|around|through|between|and)',
    'build|building|grow|growing|create|creating|strengthen|strengthening|foster|fostering|nurture|shape|sustain <det>? *? *? (community|inclusive|connections|friendships) $',
    '(feeling|spirit) of (community|belonging|togetherness|connection|unity|solidarity)',
    '(home|place|space|somewhere|group|forum|network|room) (for|where) (you can | we can | everyone can | people can | members can | everyone to | women to | us to | people to | all) (to)? (feel|ask|share|learn|connect|be|belong|help|meet|grow|talk|support|discuss|chat|come|gather)',
    'proud|grateful|thankful|glad|happy|lucky|honored|honoured|blessed|love (for | of | to be | being) (this | our | part of | a part of | a member | such) *? *? community|group|family|club',
    '(reminder|remember) (that)? (this|our) (group | community | forum | server | channel | space | is a) ',
    'read|follow|respect|see|obey|mind our|the code of conduct',
    'read|follow|respect|mind our|the community|group|house|forum guidelines|rules',
    '<we> are all? (volunteers | learners | learning | one community | one family | in this | here to (help | learn from | support | listen to) (each|one|newcomers))',
    '<we> all? (built | made | did | grew | got here | got through | started) this together',
  ],
  unless: [
    'support our business|brand|campaign|cause|fundraiser|work|efforts',
    'build|grow|building|growing your *? audience|brand|community on|fast|with',
    'part of (our|the) *? rewards|loyalty|vip',
    '(gives|given|gave|giving) back to the community (by|through|with)? (donating | a (donation|gift))',
  ],
  hits: [
    'This group is run by members, for members.',
    'We are here to help each other, not to compete.',
    'You are what makes this community.',
    'Please read our code of conduct before posting.',
  ],
  misses: [
    'Support our brand by shopping small.',
    'The community centre roof was repaired.',
    'The two parts are glued together.',
  ],
})
