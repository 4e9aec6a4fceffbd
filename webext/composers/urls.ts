// After twitter-text, which X and Mastodon count by. Names of countries are all there are; of the other
// 1,200 top-level domains those that people write without a protocol.
const countries =
  'a[c-gil-oq-uwxz]|b[abd-jmnorstvwyz]|c[acdf-ik-oruv-z]|d[ejkmoz]|e[cegr-u]|f[i-kmor]|g[abd-il-np-uwy]|h[kmnrtu]|i[del-oq-t]|j[emop]|k[eghimnprwyz]|l[abcikr-vy]|m[acdeghk-z]|n[acefgilopruz]|om|p[ae-hk-nrstwy]|qa|r[eosuw]|s[a-eg-ort-vx-z]|t[cdf-hj-ortvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]|z[amw]'
const others =
  'com|org|net|edu|gov|int|info|biz|name|pro|coop|museum|app|dev|page|blog|news|media|live|life|world|today|shop|store|online|site|website|space|tech|xyz|club|community|social|network|team|agency|studio|design|art|gallery|events?|tickets|cafe|coffee|pub|garden|farm|city|london|scot|wales|eco|green|health|care|yoga|school|academy|church|foundation|charity|ngo|fund|link|email|cloud|digital|support|help|guide|works?|wiki|tools|gifts?'

const word = String.raw`\w\u00c0-\u024f\u0400-\u04ff`
const inBrackets = String.raw`\([^\s()]+\)`
// punctuation belongs to an address within it, not at its end, and a bracket only where it is closed again
const path = String.raw`(?:/(?:(?:[${word}!*';:=+,.$/%#~@|&\[\]-]|${inBrackets})*(?:[${word}=+#/-]|${inBrackets}))?)?`
const query = String.raw`(?:\?[\w!?*'@();:&=+$/%#.,~|\[\]-]*[\w&=#/-])?`

// both are made when an address is looked for first: making them takes longer than a page may wait
let withProtocol: RegExp | undefined
const makeWithProtocol = () =>
  new RegExp(
    String.raw`(?<![a-z0-9@\uff20$#\uff03])https?://(?:[\p{L}\p{N}\p{M}_-]+\.)+` +
      String.raw`(?:xn--[a-z0-9-]+|[a-z]{2,}|(?![a-z])[\p{L}\p{M}]{2,})(?![a-z0-9@+-])(?::\d+)?${path}${query}`,
    'giu',
  )
let withoutProtocol: RegExp | undefined
const makeWithoutProtocol = () =>
  new RegExp(
    String.raw`(?<![a-z0-9@\uff20$#\uff03_./-])(?:[a-z0-9][a-z0-9_-]*\.)+(?:${others}|${countries})(?![a-z0-9@+_-])${path}${query}`,
    'giu',
  )
// `see.it`, `join.us`: with nothing before or after, more often a full stop without a space than an address
const looksLikeStop = /^[^./]+\.(?!co$|tv$)[a-z]{2}$/i

/** Replaces what has a protocol. */
export const replaceLinks = (text: string, by: (url: string) => string) =>
  text.replace((withProtocol ??= makeWithProtocol()), by)

/** Replaces what has a protocol and what X links without one. */
export const replaceUrls = (text: string, by: string) =>
  replaceLinks(text, () => by).replace((withoutProtocol ??= makeWithoutProtocol()), (url) =>
    looksLikeStop.test(url) ? url : by,
  )
