import { defineRule } from '../rule.ts'

/** A job advert or a look inside that praises the sender as an employer. */
export const employerPraise = defineRule({
  facet: 'self-promotion',
  name: 'employer-praise',
  reason: 'praises the sender as an employer or a team',
  phrases: [
    '(join|with|meet|love|have|of|from|to) our <so>? (<great> | award winning | growing | dynamic | world class | talented | friendly | vibrant | passionate | dedicated | expert | hardworking | fast growing) (team|staff|crew|workforce|employees|colleagues|people)',
    'our <so>? (<great> | award winning | dynamic | world class | talented | friendly | passionate | dedicated | expert | hardworking | knowledgeable | experienced | skilled | highly trained) (team|staff|crew|employees|colleagues|chefs|faculty|engineers|designers|trainers|technicians)',
    '(a|the) (great|fantastic|wonderful|amazing|awesome|better|rewarding|inspiring) place to (work | build a career | grow your career | start your career)',
    '(we have | we are | our) (the)? (best | greatest | most amazing | most talented | coolest | hardest working) (team|staff|people|crew|employees|faculty|colleagues)',
    '(great|excellent|generous|competitive|amazing|fantastic|unbeatable) (benefits|perks) (and|package|including|like|such|plus|$)',
    'our (great | amazing | fantastic | award winning | unique | special | wonderful | inclusive) (culture | company culture | work environment | workplace)',
    '(our|a) (culture|workplace|environment) of (innovation|excellence|inclusion|growth|caring|respect|collaboration|belonging)',
    '(why|reasons) (i | we | people | our *) (love|loves|enjoy) (working | to work) (at|for|here|with)',
    '(we|i) <so>? love what we do',
    '(what | here is what) (our | it is like) (employees | to work | staff | people) (say|at|think|love|here|for)',
    '(come | want to) work (with|for|at) (the|a|an)? (<best> | <great> | most *) (team|company|people|minds|in)',
    '(the|our) <best> (talent|minds|people|engineers|scientists|experts|teachers|instructors|chefs) (in|from|work|around|are|to)',
    '(vibrant | dynamic | fast paced | collaborative) (team | culture | workplace | work environment | work culture | office)',
    'come (and)? work (at|with|for|where) (the|a|an) (<best>|<great>)',
    'work (where|with|alongside) the (*)? (*)? <best>',
  ],
  unless: [
    '(team|crew|staff) of volunteers',
    'volunteer (team|crew|staff)',
    'great place to work on',
    'our <so>? <great> (team|staff) of volunteers',
    '(fun|friendly) team (game|building|activity|event|name|names)',
    '(is|are|was) (it|there) ... place to ...',
    'a great place to (start|ask|meet)',
  ],
  hits: [
    'Join our award-winning team in Leeds.',
    'Generous perks and a great place to work.',
    'We have the most talented people in the business.',
  ],
  misses: [
    'Thanks to our great team of volunteers.',
    'Is there a good place to work near the station?',
    'The team meets every Monday at nine.',
  ],
})
