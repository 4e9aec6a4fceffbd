import { defineRule } from '../rule.ts'

/** An event to learn from that says what people will learn or who will teach it. */
export const openLearning = defineRule({
  facet: 'gifting',
  name: 'open-learning',
  reason: 'opens an event where people can learn',
  isNegatable: false,
  phrases: [
    '(in|at) (* <possessive> | *) <useful>? (<gathering>|class|course|webinar) (you|we|i|participants|attendees)',
    '(in|at|during) this (hands on | interactive | online | introductory | beginner | two hour | half day | free)? (workshop|session|talk|tutorial|class|webinar|lecture|seminar)',
    "(you'll | you will | participants will | attendees will | come and | come along and | students will) (also|all)? (learn | explore | be introduced | gain | practise | practice | get hands on | learn how | leave with | come away | get to learn | build your own)",
    "(we'll | we will | i'll | i will | she will | he will | they will) (also|all|then)? (cover | explore | be covering | go over | be going over | walk (you)? through | teach | demonstrate | introduce | show you how | show how | look at how | learn (how|about) | work through | dive into | be learning)",
    "(bring | please bring | don't forget to bring | remember to bring) (your | a | along your | your own) (laptop | laptops | own laptop)",
    '(will be | is going to be) (speaking|talking|presenting|teaching|demonstrating|giving|leading|running) (about | on | how | us | a workshop | a session | a tutorial | a class | a talk | an introduction | the workshop)',
    'will (talk|speak|present|teach|demonstrate|introduce|explain) (about|on|how|us|you)',
    'will give (a|an|us) (talk|introduction|lecture|demo|presentation|overview|short|brief)',
    '(talk|presentation|lecture|workshop|webinar|tutorial|seminar|training) (titled | entitled | called | covering | introducing | will cover | covers | aims to | is designed | will focus on | focuses on | will teach | will introduce) *',
    '(hands on | introductory | beginner | beginners | beginner friendly | interactive | practical | drop in | free) (workshop|workshops|tutorial|tutorials|seminar|lecture|training|clinic) (on|for|about|to|where|with|covering|will|series)',
    '(free | online | public | open | virtual) (lecture|talk|seminar|workshop|webinar|tutorial) (on|about|by|with|from)',
    '(skill share | skillshare | repair cafe | study group | office hours | homework help | lunch and learn | brown bag | journal club) (for|on|about|with|where|every|this|is|are|session|will)',
    "(prerequisites | pre requisites | what you'll learn | what you will learn | learning outcomes | topics covered | topics include | learning objectives | intended audience)",
    '(introduction | intro) to (r | python | git | github | sql | html | css | javascript | machine learning | deep learning | data * | statistics | the tidyverse | bayesian | web | programming | coding | linux | docker)',
    '(workshop|class|seminar|webinar|lecture|event|talk|session|course|training|meetup) (is|are) (completely|totally|absolutely|also)? (free | open to | suitable for | aimed at | for beginners | designed for)',
    '(free and open to | free for) (the public | all | everyone | anyone | the community | students)',
    '(learn | learning) (the basics of | the fundamentals of | to code | new skills | a new skill | hands on | by doing | from (experts | each other))',
  ],
  unless: [
    '(learn | find out) more (about)? (our | us | at | here | now)',
    "(we'll | we will) (also)? (cover the cost | cover your | cover all | walk you home | teach them)",
    '(tickets | admission | cost | costs | price | fee) ... {money}',
    '(i | we) will be running (a sale | late | low | in the)',
    "(you'll | you will) (learn more | gain access | explore our)",
    'in this (class|session) of (vehicle | its own)',
    '(free|open) (lecture|talk|workshop|webinar) ... (coaching program | program)',
  ],
  hits: [
    'In this workshop you’ll make a simple weather station.',
    'Please bring your laptop, and we’ll cover loops and functions.',
    'Dr Osei will give a talk on coastal erosion.',
    'The lecture is free and open to the public.',
  ],
  misses: [
    'Learn more about our mattresses.',
    'You will gain access to our store.',
    'They are a first class team.',
  ],
})
