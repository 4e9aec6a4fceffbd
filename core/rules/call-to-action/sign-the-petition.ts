import { defineRule } from '../rule.ts'

/** A signature, a letter to those in power or a vote for the sender's cause is asked for. */
export const signThePetition = defineRule({
  facet: 'call-to-action',
  name: 'sign-the-petition',
  reason: 'asks to back a campaign',
  isImperative: true,
  phrases: [
    'sign (and share)? (the | our | this | my | a | their | your name to | your name on) (*)? (petition | pledge | open letter)',
    'sign (and share | now | today | here | if you agree | {url})',
    'add your (name|voice|signature) (<now> | and | to (the|our) (petition|letter|pledge|call) | {url})',
    'add your (name|voice|signature) $',
    '(our|this|a)? petition (to (save | stop | ban | end | keep | protect | make | get | bring | the (government|council)) | calling | asking | against | link)',
    '(call | email | write to | write | tweet | tweet at | tell | contact | urge | ask | phone | text | message | lobby) your (*)? (*)? <official>',
    '(tell|urge|demand) (the)? (government | senate | white house | prime minister | epa | fcc | mayor | congress | legislature | parliament | city council) to',
    '(tell|urge) congress',
    'take (urgent)? action (with us | {url} | to (stop|save|protect|help|support|tell|end))',
    'take the pledge',
    'help (us)? (to)? (stop|end|save|ban|defend|protect|defeat|fight) (the|our|this|these|animal|plastic|climate)',
    'vote (yes|no) (on|for|to)',
    'join (us | the | our | {number} | over | more than) ... (calling for | demanding | calling on | fighting to | fight to | urging | campaign to)',
    'support (the|this|our)? (*)? (bill|act|amendment|measure|proposition|legislation|campaign) (to|by|<now>|and)',
    'support (the|this|our)? (*)? (bill|act|amendment|measure|proposition|legislation|campaign) $',
    'change org',
  ],
  unless: [
    '(we|i|they) (have)? (call|called|wrote|write|email|emailed|asked|ask|told|tell|urge|urged|vote|voted)',
    '(save|protect|fight|end|stop) (the|our|this) (date|file|files|bug|bugs|spam|time|work|seat)',
    'vote (yes|no|for) (on|for|to) (the|our)? (release|proposal|next|new)',
    'vote ... (book|film|topic|talk|name|logo|committee|board|steering)',
    'add your name (to)? (the|this|our)? (*)? (list|doc|sheet|wiki|pad|spreadsheet|etherpad|agenda|rota|roster|notes|calendar|directory|map|profile)',
    'help us (to)? (ban|stop|fight|end|catch|find|report) (the|these|this|those)? (scammers|scammer|spammers|spam|bots|bot|trolls|bug|bugs|thief|fraudsters|thieves)',
    'contact your (union|gp|doctor|mentor|tutor|manager|supervisor|rep|supplier|bank|insurer|vet|pharmacist|school|landlord|teacher|coordinator)',
  ],
  hits: [
    'Sign our petition to keep the pool open.',
    'Please write to your MP about the bus cuts.',
    'Add your name now.',
    'Take action to protect the river.',
  ],
  misses: [
    'Add your name to the list on the wiki if you bring food.',
    'We wrote to our MP about it in May.',
    'The petition was handed over on Monday.',
  ],
})
