import { defineRule } from '../rule.ts'

/** Says which member or maker the shown thing, the fix or the idea comes from. */
export const creditedMaker = defineRule({
  facet: 'spotlight',
  name: 'credited-maker',
  reason: 'says who made it or thought of it',
  phrases: [
    '(h t | ht | hat tip | tip of the (hat|cap)) to? {mention}',
    '(credit|credits) also? (goes|go|due)? to ({mention} | (our|the|my) *? <person>)',
    '(inspired|prompted|encouraged|nudged) by {mention}',
    '(made|built|written|created|designed|developed|drawn|painted|composed|coded|authored|maintained|baked|knitted|sewn|filmed|illustrated|translated|curated|organised|organized|contributed|compiled|taught|coauthored|shared|spotted|suggested|recommended|submitted) by (the|our|my)? <fine>? {mention}',
    '(made|built|written|created|designed|drawn|painted|composed|coded|knitted|sewn|filmed|illustrated|translated|contributed|submitted|suggested|spotted) by (our | my | one of our | our very? own | two of our) *? *? (<person>|<persons>)',
    '<work> by (our | my | one of our | fellow | local) *? *? (<person>|{mention})',
    '<work> by the? <fine> *? {mention}',
    'by the (wonderful | brilliant | lovely | talented | incomparable | legendary | inimitable | amazing | fabulous | one and only | ever * | always * | super talented) *? {mention}',
    '(this|the|original|whole) *? (idea|suggestion|question|recipe|fix|patch|prompt|request) (came|comes|originated|originally) (from | by | thanks to) *',
    '(it|this|that) was ({mention} | (my|our) *? <person> | <title> *) *? who',
    '(idea | suggestion | question | recipe | fix | patch | feature request | bug report) (from|of|by) ({mention} | (our | one of our | fellow | a long time) *? (<person>|reader))',
    '(suggested|requested|reported|contributed|submitted|fixed|added|spotted|recommended|discovered|translated|implemented) (and fixed)? by ({mention} | (our | a | one of our) *? <person> | <title>)',
    'as? (pointed out | suggested | spotted | noticed) by ({mention} | <title> | (our | a | one of our) *? *? <person>)',
    'courtesy of ({mention} | (our|my) *? *? <person>)',
    '(pr | pull request | patch | commit | fix | bug report | contribution | translation) (by|from) *? {mention}',
    '(brainchild | creation | handiwork | labour of love | labor of love) of (our|the|my)? *? *? (<person>|{mention}|<title>)',
    'came up with (the|this) *? (idea|name|title|design|plan|solution|fix)',
    '(first time | first | new) contributor|contributors {mention}',
    '(borrowed|stolen|pinched|nicked|adapted|learned|learnt) (it|this|that)? shamelessly? from ({mention} | (my|our) *? (<person>|friend))',
  ],
  unless: [
    'by (hand|machine|us|me|him|her|them|you|it|accident|default|design|law|police|email|phone|post|mistake|chance|professionals|artisans|volunteers)',
    '(designed|made|built|created|developed|recommended|suggested) by our? *? (experts|doctors|dermatologists|vets|dentists|engineers|designers|scientists|nutritionists|professionals|specialists|stylists|chefs)',
    '(photo|photos|photography|image|video) (and *)? by',
    '(follow|tag|tagging|dm|message|visit|shop|order) us? (at|from|by|with)? {mention}',
    '(we|i) (also|just)? came up with',
  ],
  hits: [
    'This whole idea came from a quiet kid in row two.',
    'Bug reported and fixed by @tamsin.k, tests and all',
    'A lovely thread by the brilliant @orchardnerd on grafting',
    'The cover was drawn by one of our youngest painters.',
  ],
  misses: [
    'Our serum was developed by dermatologists.',
    'The bill is due by Friday.',
    'Photo by @lumenworks',
    'Jackets designed by our designers in Leeds',
  ],
})
