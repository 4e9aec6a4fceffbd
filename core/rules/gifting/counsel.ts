import { defineRule } from '../rule.ts'

/** Counsel on work and dealings with people: what to find out first, whom to ask, what to make a habit. */
export const counsel = defineRule({
  facet: 'gifting',
  name: 'counsel',
  reason: 'counsels the reader how to go about work or people',
  isNegatable: false,
  isImperative: true,
  phrases: [
    '^ (identify|define|respond|engage|analyze|analyse|automate|clarify|delegate|eliminate|establish|evaluate|experiment|gather|leverage|optimize|optimise|organize|organise|prioritize|prioritise|repurpose|simplify|validate|assess|anticipate|acknowledge|brainstorm|examine|incorporate|observe|reflect|rehearse|tailor|collect|maintain|batch|emphasize|emphasise|minimize|minimise|paraphrase|iterate|standardize|standardise|timebox|negotiate|listen|empathize|empathise) (your|a|an|the|one|with|to|in|those|them|their|what|how|why|every|each|ideas|time|clear|key|common|small|simple|specific|three|two|people|on|by|from|into|where|who|which|daily|any|all|multiple|different)',
    '^ (interview|research|study|track|document|monitor|survey|shadow) (people|them|their|what|how|why|where|who|which|every|each|one|two|three|five|ten|twenty|the|those|someone|somebody|customers|users|competitors) *',
    '^ invest (in|time) (yourself|your|people|relationships|good|learning|both|one|a|the|in)',
    '^ (create|build|write|choose|find|plan|list|outline|structure|set|keep|use) (daily|clear|simple|small|specific|short|expectations|boundaries|realistic|reminders|habits|systems|templates|rules|limits|deadlines|priorities|trust|rapport|relationships|regularly|consistently|headings|bullets|examples|analogies|checklists | in public | every day | active voice | plain language | one thing | a (habit|routine|system|schedule|plan|list|checklist|framework|outline|draft|backlog|rule|budget|template))',
    '^ (give|offer|teach|show|ask|tell|talk|speak|interact|listen | talk to | speak to) (people|others|them|value|feedback|credit|praise|more|less|openly|consistently | open (questions|ended) | your (manager|boss|readers|users|clients|students|kids|team|audience|stakeholders|peers|mentor|customers) | to (people|your|users|customers|others|them|experts|one))',
    '^ (share|post|write|publish|practise|practice|read | show up) (consistently|regularly|daily|often | every (day|week|morning) | in public | about (what|how|why | the things) | what you (learn|know|learned|do|did|see) | your (process|progress|mistakes|failures|reasoning|thinking|notes | work in))',
    '^ surround yourself with *',
    '^ be (consistent|specific|patient|honest|clear|kind|transparent|intentional|selective|realistic|generous) (about|with|in|on|when|and) *',
  ],
  unless: [
    '(will|to|who|and|we|they|you|i|can|team|coordinators) (design|implement|identify|define|respond|engage|manage|support|develop|discuss|build|bring|promote) ... ... (and|or)? (identify|define|respond|engage|analyze|analyse|evaluate|gather|monitor|organize|organise|research|schedule|study|track|assess|document|collect|maintain|communicate)',
    '(track|organize|organise|schedule|automate|simplify|collect|monitor) (your|all|the|every|a) (order|orders|travels|package|delivery|adventures|spending|business|team|visit|appointment|demo|call|viewing|tour|free|consultation|set|whole|toys)',
    '(engage|respond|interact|share|talk|speak) (with|to|about) (us|our|me|my|this | other participants)',
    '(give|offer|show|tell|ask) (people|them) (a|the|your|some)? (gift|love|voucher|hug|ring|smile|treat|call|hello | about us | we sent you)',
    '(ask|tell|talk|speak|listen | talk to | speak to) (to)? (your|the|our) (doctor|gp|pharmacist|team) (about|today|at)',
    'be (kind|patient|generous|honest|clear|specific) (with|to|and|about) (us|me|our|rewind|give|donate|how)',
    '(track|schedule|research|study|document|interview|limit|batch) (to|in|on|by|with|from|the|all|a) ({number}|{date}|<day>|{time}|room|hall|assistant|group|summer|action)',
    '(create|build|write|choose|set|use|keep|list) (a|an|the) (plan|list|budget|system|schedule) (that fits your | for your (wedding|holiday|home|kitchen) | with (us|our))',
  ],
  hits: [
    'Interview five people before you design anything.',
    'Set expectations in the first meeting.',
    'Tell your manager what you will drop, not that you are busy.',
    'Write about what you learned this week.',
    'Be specific about what you need and by when.',
  ],
  misses: [
    'Track your order with our app.',
    'Schedule a demo today.',
    'Engage with us on Facebook.',
    'Be kind and donate.',
    'Our coordinators will manage logistics, communicate with hosts and respond to questions.',
  ],
})
