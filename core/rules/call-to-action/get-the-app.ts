import { defineRule } from '../rule.ts'

/** The reader is told to download or install the sender's app, game, song or film. */
export const getTheApp = defineRule({
  facet: 'call-to-action',
  name: 'get-the-app',
  reason: 'asks to download, install or stream the product',
  isImperative: true,
  phrases: [
    '(download|get|find|grab) (it | now | us | it now | yours)? (on|in|from|for|at|via) (the)? (app | apple | play | mac app | chrome web)? (store | google play | itunes | steam | ios | android | iphone | ipad | testflight)',
    '(download|install|get|grab) (the|our|your|my|this|{mention}) (*)? (*)? (app | apps | browser extension | chrome extension)',
    '(download|install|preregister|presave|stream) (it)? (now | today | for free | free) (<now>|on|from|at|via|and|{url})',
    '(download|install|preregister|presave|stream) (it)? (now | today | for free | free) $',
    '(pre save | pre register | presave | preregister) (it|now|the|our|my|here|on|today|{url})',
    'download (now | today | it now | it today) (on|from|at|for|and|{url})',
    'download (now | today | it now | it today) $',
    'add (it | us | the extension | {mention})? to (chrome | slack | firefox | your browser | your discord | your server | your workspace)',
    'wishlist (it | us | now | the game | on steam | today | here | {url})',
    '(stream | listen to | buy | download | add) (my|our|the|his|her|their|it|this) ... (on|via) <player>',
    '(stream|watch|see|catch) (it | now | * | * * | * * *) (on | in | only on | exclusively on) <player>',
    '(stream|streaming|listen) now (on|at|everywhere|{url})',
    'scan (the|this|our) (qr)? code (to|for) <step>',
    'stream (the|my|our|his|her|their)? (new)? (single|album|track|song|ep|record|mixtape|film|episode) (everywhere|now|on|wherever)',
    'scan (the|our|this) (qr)? code (on|at|in) ... to (book|order|pay|shop|donate|buy|give|subscribe)',
    'text * to {number} (for|to) ... (app|link)',
  ],
  unless: [
    '(download|install|grab|get|use|open|scan) (the|a|our|your|this|my)? (*)? (slides|slide|dataset|data|recording|code|notes|pdf|worksheet|worksheets|checklist|csv|zip|source|driver|drivers|package|dependencies|binaries|nightly|handout|handouts|template|templates)',
    'install (it|now)? (via|with|from|using) (pip|conda|npm|apt|brew|cargo|source|github|homebrew|docker|cran)',
    '(bug|crash|issue|crashes|problem|error|works|tested|build|builds|support|broken) (on|in) ... (ios|android|steam)',
    'watch (the|this)? (recording|meeting|replay|session)',
    '(get|install|download) the app (to work | working | on your own)',
    '(update|updating|reinstall|uninstall) (the|our|your) app',
    '(get|download|use|install) the app of (the|your)',
  ],
  hits: [
    'Download our free app and order from your sofa.',
    'Get it on Google Play or the App Store.',
    'Wishlist the game on Steam!',
    'Stream my new single on Spotify',
  ],
  misses: [
    'Download the slides from the repo.',
    'Install it with pip, then run the tests.',
    'The crash on Android is fixed, thanks to Lee.',
  ],
})
