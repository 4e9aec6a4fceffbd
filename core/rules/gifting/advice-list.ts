import { defineRule } from '../rule.ts'

/** A counted or named list of advice: five ways, three lessons, some tips. */
export const adviceList = defineRule({
  facet: 'gifting',
  name: 'advice-list',
  reason: 'gives a list of advice',
  isNegatable: false,
  phrases: [
    '{number}|<number> <useful>? <advice>',
    '{number}|<number> (more|other|different|new|important|big|biggest|healthy|quick|safety) <advice>',
    '{number}|<number> * <advice> (to|for|that|from|on|about|you|i|we|every)',
    '{number}|<number> <useful>? (things|questions|reasons|signs|facts|words|items|skills|ideas|foods) to (know|ask|remember|consider|do|avoid|try|check|help|say|include|pack|keep|learn|save|make|improve)',
    "{number}|<number> <useful>? (things|questions|signs|facts|words|items|tools|skills|ideas|apps|books) (you|i|we) (should|need|must|can|didn't|may|might|probably|learned|learnt|wish|would|did|use|used)",
    '{number}|<number> <useful>? (things|questions|tools|skills|ideas|apps|books) that (help|helped|changed|work|worked)',
    "{number}|<number> (reasons|signs) (why | your | you may | you might | you are | you're | you should | you need)",
    "{number}|<number> (alternatives to | causes of | stages of | best practices | rules of thumb | dos and don'ts | golden rules)",
    "(here are | here's | these are | sharing | some | few | my | handy | useful | helpful | great | good | practical | simple | easy | quick | top | expert | more | best | healthy) (tips | pointers | hacks | life hacks)",
    '(safety|study|travel|writing|gardening|cooking|money|career|interview|parenting|photography|coding|health|fitness|fire|weather|cleaning|energy|survival|productivity|exam|revision|packing|recycling|nutrition|wellness|sleep|security|design|style) (tips|hacks)',
    '(tips|tricks|hacks|pointers) (and tricks | and advice | and ideas)? (for|on) (how|your|a|the|better|making|getting|keeping|staying|teaching|learning|dealing|<doing>|working|managing|growing|cooking|coping|saving|choosing|finding|parents|students|teachers|beginners|anyone|those|people)',
    '(tips|tricks|hacks) (to|that) (help|keep|make|get|stay|improve|avoid|prevent|save|protect|boost|reduce|survive|beat|cope|manage|prepare)',
    "(tips and tricks | do's and don'ts | dos and don'ts) (for|on|to|of|when|from)?",
    'a <useful>? (checklist | cheat sheet | cheatsheet | rule of thumb) (for|of|on|to)',
    '({number}|<number>) <useful>? (things|books|tools|habits|questions|ideas|foods|apps) that (got|taught|saved|make|made|keep|stop|get)',
  ],
  unless: [
    '(any | any good | other | your | your best | your top | your favourite | your favorite) (tips|advice|tricks|hacks|ideas|suggestions|strategies|pointers) ... ... {question}',
    '(any | any good | need | want | appreciate | love | hear | share your | send your | drop your | tell us your | looking for | welcome) (some|any|more|your)? (tips|advice|tricks|hacks|pointers|suggestions)',
    '(thanks | thank you) ... (tips|advice|steps)',
    '{number}|<number> (steps|ways) (away|ahead|behind|closer|forward|back|from)',
    '(wage|waitstaff|waitress|waiter|driver|bar|cash|no) tips',
    '{number}|<number> (easy|simple)? (steps|ways) to (enter | win | order | book | donate | give | pay | shop | save {money} | save {percent} | support (us|our))',
    '(unlock|buy|get|bundle|includes|course) ... {number} ... <advice>',
    '(next|few|first) steps',
    '(in|with|just) {number}|<number> (easy|simple|quick)? (steps|ways)',
  ],
  hits: [
    'Seven ways to use up stale bread',
    '5 things I wish I had known before my first marathon:',
    'Tips for keeping cut flowers fresh in a heatwave.',
    'Three lessons from a year of running a seed library.',
  ],
  misses: [
    'Any tips for a first-time host?',
    '3 ways to win: like, share, and tag a mate.',
    'The waiters split the cash tips at midnight.',
  ],
})
