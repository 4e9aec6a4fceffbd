import { defineRule } from '../rule.ts'

/** Says who will speak, teach or answer, and on what. */
export const introducedSpeaker = defineRule({
  facet: 'spotlight',
  name: 'introduced-speaker',
  reason: 'introduces a speaker and what they will share',
  phrases: [
    '(she|he) will be? also? (talk | speak | present | share | discuss | show us | tell us | explain | introduce | demonstrate | teach | give | lead | walk us | <telling>) *',
    '{mention} will be? also? (talk|speak|present|share|discuss|explain|introduce|demonstrate|teach|lead|host|curate|curating|tell|<telling>)',
    '(<person>|<title>) * *? *? will be? also? (talk|speak|present|share|discuss|explain|introduce|demonstrate|teach|lead|tell|<telling>)',
    '(hear|hearing|learn) from ({mention} | <title> | our very? own *)',
    '(talk|talks|keynote|presentation|lecture|reading|recital|workshop|session|tutorial) (given|led|delivered|presented|taught|run|hosted|facilitated)? by ({mention}|<title>)',
    '(our | tonight <possessive> | this month <possessive>) (first|second|third|next|last|guest|keynote|main|opening|closing)? (speaker|presenter|panelist|panellist|lecturer|facilitator|storyteller) *? (is|was|will|{mention}|<title>)',
    '(keynote|guest|invited|featured) (speaker|lecturer) (*? is | will be | {mention} | <title>)',
    '(will be | be | are | were | is) joined by ({mention} | <title> | (our|the) *? *? <person>)',
    '(in conversation with | fireside chat with | ama with | live with | an evening with | a chat with) ({mention} | <title> | (our|the|a|an) *? *? <person> | * *? (who|author|about|on))',
    '(welcome|welcomed|welcoming|hosting|hosted) ... to (talk|speak|present|tell) (about|us|on|with|to)',
    '(her|his) (talk|research) (is|focuses|focus|will|explores|on|looks|examines|covers|looked|was)',
    '(she|he) is (currently|also)? (a|an|the) *? *? <person> (at|in|with|who|and) ... (and|who|loves|works|has|keeps)',
  ],
  unless: [
    '(you|we|they|it) will be? (present|share|show|give)',
    '(committee|team|group|board|department|training|development|programme|program) will',
    '(brand|global|new) ambassador',
  ],
  hits: [
    'Dr Amadi will talk about river gauges and why they lie.',
    'She is a soil scientist at the college and keeps goats.',
    'Our first speaker is a beekeeper from the valley',
  ],
  misses: [
    'We will show you around the new plant.',
    'The speaker is on sale this week.',
    'The session is hosted online.',
  ],
})
