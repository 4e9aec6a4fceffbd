import { defineRule } from '../rule.ts'

/** Answers of the market, paid for with a draw or a voucher; or a quiz that ends in the sender's advice. */
export const prizeSurvey = defineRule({
  facet: 'lead-capture',
  name: 'prize-survey',
  reason: 'collects answers about the reader for a prize or a recommendation',
  phrases: [
    '(complete|completing|take|taking|fill|filling|answer|answering|do|doing|finish|finishing|return | part in | join) ... ... (survey|surveys|questionnaire|study|poll|questions|quiz | feedback form | panel) ... ... ... <sweetener>|{money}',
    '(<sweetener>|{money}) ... ... (for|to|when|if|once|by) (everyone who | anyone who | those who | people who | you | all who | whoever)? (complete|completes|completing|take|takes|taking|fill|fills|filling|answer|answers|answering|finish|finishes|do|did|doing) ... (survey|questionnaire|study|poll|questions|quiz | feedback form)',
    '(tell us what you think | share your opinion | share your opinions | share your views | have your say | your opinion) ... ... <sweetener>|{money}',
    '(find|discover|meet|match | get matched) (with|to)? (your|the) (perfect|ideal|right|dream|best|own|signature|skin|hair|coffee|style|true)? *? *? *? (take|do|try|answer|with) (the|our|this|a) *? *? (quiz|test|questions|questionnaire|finder)',
    '(take|do|try|complete) (the|our|my|this) *? *? (quiz|finder | style quiz | skin test | self assessment | scorecard) (and|to|below | at {url} | {url} | $ | {exclamation}|here)',
    '(answer|{number}|<number>|few | handful of | couple of) *? questions ... ... (we|and|your) ... ... (plan|results|report|recommendation|recommendations|match|matches|suggest|recommend|quote|shade|personalised|personalized|tailored|programme|program|routine)',
    '(personalised|personalized|custom|tailored|bespoke) (plan|report|recommendation|recommendations|results|routine|quote|roadmap|programme) (arrives|lands|comes|awaits | in (your|{number}) | by (email|mail) | when|after|once|straight)',
    '({number}|<number>|few | handful of | couple of | some|these) *? questions ... ... (and|then|to) (we|you | our *) (will|can)? (tell|show|know|learn|find|match|get|see|suggest|recommend|pick)',
    '(score|grade|benchmark|rate|audit) your (website|site|cv|resume|skin|business|pension|ads|store|shop|pitch|home|savings|diet|sleep|profile | landing page | marketing|seo|credit|finances|team|knowledge|maturity|readiness) (in|with|now|and|for|free|online|against|here|at)',
    '(answer|complete|fill|take) ... ... (questions|survey|questionnaire|poll) ... ... ... (to be won | up for grabs | be won | hampers|vouchers|winners)',
  ],
  unless: [
    '(pub|charity|club|village|school|family|christmas) quiz',
    'quiz (night|team|master|league)',
    '(census|exam|homework|board|committee|members|member|community|parish|council | user group | thesis|dissertation|phd) *? *? (survey|questionnaire|poll|quiz|questions|study)',
    '(survey|study|questionnaire|poll|panel) (found|finds|shows|showed|says|said|suggests|cost|costs|of|by|was|has|had)',
    '(win|wins|won) (the|a|an|their|his|her) (argument|match|game|election|vote|seat|case|war)',
    '(comment|comments|tag|like|follow|share|retweet|repost|dm|story)',
    '(study|test|take) (for|a|the) (exam|exams|lead)',
    '(panel|study) (discussion|group|talk|on|about|room|session)',
    '(trivia|riddle|below|story|stories)',
  ],
  hits: [
    'Take part in our customer survey for a £50 voucher draw.',
    'A voucher for everyone who completes the questionnaire.',
    'Answer eight questions about your sleep and your personalised plan arrives by mail.',
    'Find your perfect course match – take the quiz.',
    'Have your say about our loaves and win a hamper.',
  ],
  misses: [
    'Fill in the survey so that we know what members need.',
    'The study found that £3 a day is enough.',
    'Win the pub quiz with these questions.',
    'Join the panel discussion on fairness.',
  ],
})
