import { defineRule } from '../rule.ts'

/** How a thing behaves: the sign by which a case is known, and what comes of the wrong way. */
export const caseAndOutcome = defineRule({
  facet: 'gifting',
  name: 'case-and-outcome',
  reason: 'says what a sign means or what comes of it',
  isNegatable: false,
  phrases: [
    '(if|when|once) (it|they|yours | the * | your *) (smells|feels|looks|sounds|sticks|rattles|drips|leaks|hums|squeaks|clicks|wobbles|keeps|turns|tastes|bends|sinks|floats|cracks|sags|smokes|sparks|jams|slips|freezes|crashes|hangs|fails|breaks|bounces|rings|beeps|blinks|bubbles|boils|browns|yellows|wilts|droops|dries|shrinks|stretches|curls|peels|flakes|runs|drops|moves|stops|starts|rises|falls|refuses|bites|growls|limps|scratches|coughs|reads|tugs|overheats|flickers|trips|grinds|whistles|splits|sours|sets|thickens|curdles|reddens|itches|swells) *',
    '(if|when) (it|they|yours | the * | your *) (says|shows|asks|wants) (no|yes|error|anything|nothing|the|a|you|your|it|there|for|to) *',
    '(or|otherwise | or else) (it|they|he|she | the *) (will|goes|gets|turns|sticks|dries|burns|cracks|rots|splits|sinks|falls|thinks|learns|freezes|curdles|boils|warps|rusts|leaks|overheats|bolts|wilts|fails|breaks|slips|bites|tears|crumbles|guesses|shrinks|spoils|seizes) *',
    '(or|otherwise | or else) you (will|get|lose|end|burn|break|tear|spend|miss) (a|the|be|get|lose|end|have|find|up|your|it|them|two|half|spend|pay|break|burn|need|hear|see|forget|miss|both) *',
    'so (that)? (it|they|nothing | the (water|air|heat|wood|skin|roots|steam|weight|ends|edges|ink|paint|dough|seam|blade)) (cannot | does not (stick|burn|split|crack|dry|rot|set|warp|tear|slip|move|boil|freeze|stain) | do not (stick|burn|split|crack|dry|rot|set|warp|tear|slip|move|boil|freeze) | keeps | dries | dry | drains | drain | sits | sit | falls | cooks | cook | sticks | cracks | slips | moves | can (dry|drain|breathe|run|cool|set|settle|escape|rise)) *',
    "^ if (it|the|your|that|there|they|yours|this|one|a|he|she) ... ... ... (it's|it'll|you've|they're|that's|you're|there's | it is | it will | you have | they are | that is | you need | you can | you will | you are | there is | it was | you may | he is | she is | it has | it needs | it means) *",
    'otherwise (it|they|you|your|nobody|everything|that|he|she|the|nothing|people|a) *',
  ],
  unless: [
    'if ... ... ... ... (subscribe|interest|interests|membership|price|prices|tickets|sale|order|shop|deal|discount|refund|appointment|website|newsletter|form|email|vote|donate|book|dm|join|cart|account) *',
    '(unless|stated|told|says|say|said|or|and|until|think|thinks|prove) otherwise *',
    '(or|otherwise) (it|they|he|she | the *) (will|goes|gets) (not)? (in the (skip|bin|post) | be (gone|sold|back|too) | gone)',
    '(or|otherwise) you (will|get|lose|miss) (not)? (miss|regret|risk|out | the (deal|offer|discount|chance) | be (welcome|sorry|disappointed) | your (chance|place|spot|seat))',
    '(if|when|once) (it|they | the * | your *) (feels|looks|sounds) (like (you|home|spam|fun|something|a|too) | good to you | right for you)',
    '(when|once) (the|your) (sale|shop|store|offer|doors|show|event|season|game|music|band|team|bar|week|weekend|user|customer|campaign|preorder|tour|class|course|term|bell|whistle|match) *',
    '(when|once) (it|they|yours) (drops|starts|opens|runs|stops|moves) (in|on|at|today|tomorrow|next|this|and|again)',
  ],
  hits: [
    'If the chain rattles at the top of the stroke, it is a tooth too long.',
    'When it smells of pear drops, throw it out.',
    'Water from below or the leaves will scald, otherwise it rots at the collar.',
    'Stack them on edge so the air can dry both sides.',
    'Sign the back, or you will pay twice.',
  ],
  misses: [
    'Order by noon or they will be gone.',
    'When the sale starts on Friday, doors open at eight.',
    'Come along or you will miss out.',
  ],
})
