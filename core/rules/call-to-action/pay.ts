import { defineRule } from '../rule.ts'

/** The reader is told to pay, or where the money goes: a counter, an account, an app. */
export const pay = defineRule({
  facet: 'call-to-action',
  name: 'pay',
  reason: 'tells the reader to pay',
  isImperative: true,
  phrases: [
    'pay (in|by|via|with|using|through) (mobile | bank | direct)? (<payway>|money|debit|instalments|installments)',
    'pay (at|on|via|through|into) (the|our|my) (same|usual|club|society|booking|event|members)? (<till>|door|gate|night|day|page|site|app|account|website|form|portal|link)',
    'pay (when|as|before) you (collect|arrive|leave|come|enter | pick up | sit down | go in)',
    'pay (on|at) (arrival|collection|pickup|delivery|checkout)',
    'pay (online|here) (now | today | at | by | before | with | and | via | {url})',
    'pay {name}|{mention} (before|on|at|by|when|after|direct|directly|via|in|the)',
    'pay (before|by) ({date}|<day>|<month>|{number}|noon|midnight)',
    'pay (me|us) (by|via|with|on|at|before|when|direct|directly|through|in|{money})',
    'pay (your | the | this | next | the rest of your) (*)? (*)? <dues>',
    'pay {money} (by (<payway>|<day>|{date}) | into the | at the <till> | on the (night|day|door) | to (me|us|{name}))',
    'make (the|your|a)? (payment|payments) (by | via | through | before | online | at the | to (the|my|our|us|me) | using | here)',
    '(send|transfer|remit) (the | your)? (amount | payment | deposit | fee | fees | money | {money} | subs | dues) (to|by|via|into|through|on)',
    '(transfer|send|venmo|paypal|zelle|gpay|pix|revolut|cashapp) (to|into)? (the|my|our|this|me|us|same) (*)? (account|upi|gpay|paypal|iban|venmo|number|{money})',
    'settle (up|your) (with {name} | with me | at the | by {date} | by <day> | fees | tab | subs)',
  ],
  unless: [
    '(we|i|they|he|she|people|who|that|employers|staff|companies|customers|already|didn|did) (will|would|can|could|had|have|has|still|also)? (to)? (pay|make|send|transfer|settle)',
    '(nothing | no need | have | has | had | able | allowed | going | how | when | where | used | want | wants | refused | forced | asked | time) to (pay|make|send|transfer)',
    'pay (attention|respects|tribute|heed|homage|off|back|forward)',
    'pay (your | the) (tax|taxes|fine|fines|parking|water|council|respects|electricity|bill|bills|ransom)',
    'send (the | your)? money to (ukraine|scammers|strangers)',
    '(never|not|scam|scammer|scammers) ... (pay|send|transfer)',
    '(send|transfer|move) (me|us|the|my|your|our|this) (*)? (number|file|files)',
  ],
  hits: [
    'Pay by bank transfer before Friday.',
    'Pay Gwen on the night.',
    'Please pay your subs at the desk.',
    'Kindly make payment by UPI.',
    'Send the deposit to our account.',
  ],
  misses: [
    'I paid Gwen on the night.',
    'There is nothing to pay at the door.',
    'Pay attention to the seam.',
    'Scammers ask you to pay by bank transfer.',
    'They pay by cheque, still.',
  ],
})
