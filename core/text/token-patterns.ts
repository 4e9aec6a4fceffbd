/**
 * The tokens that a table of characters cannot find. Every pattern is sticky and is tried only where
 * its first character stands, so that plain words cost one table look-up a character.
 */
const currency =
  '(?:[$€£¥₹₦₱₩₺₽฿]|(?:us|au|ca|nz|hk|s|r)\\$|(?:usd|eur|gbp|inr|aud|cad|chf|zar|ngn|kes|php|rs)\\.?)'
const amount = '\\d(?:[\\d,.]{0,20}\\d)?'
const scale = '(?:\\s?(?:k|m|mn|bn|b|million|billion|thousand|lakhs?|crores?)\\b)?'
const unit =
  '(?:[€£₹¥₺₽]|(?:dollars?|bucks|euros?|pounds|quid|cents|pence|rupees|usd|eur|gbp|inr|aud|cad|chf)\\b)'

/** `$5`, `Rs. 499/-`, `£3bn`, `$49.99` of `$49.99/mo`. */
export const prefixedMoney = new RegExp(`${currency}\\s?${amount}${scale}(?:/-)?`, 'iuy')
/** `5 dollars`, `20€`, `99 pence`. */
export const suffixedMoney = new RegExp(`${amount}${scale}\\s?${unit}`, 'iuy')
export const percent = /\d[\d.,]{0,20}\s?(?:%|percent\b|per cent\b|pct\b)/iuy
export const numericDate =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d)|\d{1,2}\/\d{1,2}(?![\d/])/uy
export const clock =
  /\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}(?::\d{2})?\s?(?:hrs|uhr)\b/iuy
export const number = /\d+(?:[.,]\d+)*(?:st|nd|rd|th|k|x|m|\+)?(?![\p{L}\d])|\d+(?:[.,]\d+)*/iuy

/** Endings that stand in running text mostly as addresses; a missing space after a full stop must not make one. */
const topLevel =
  'com|org|net|edu|gov|mil|int|io|co|uk|ie|in|au|ca|de|fr|nl|eu|us|ch|at|se|dk|fi|es|pt|pl|cz|nz|br|za|ng|tr|vn|jp|' +
  'ly|gl|me|tv|fm|gg|ms|st|to|be|ai|app|dev|info|biz|shop|store|live|link|page|bio|club|coop|site|online|blog|tech|' +
  'events?|vip|xyz|social|community|foundation|academy|school|agency|studio|design|health|news|cafe|pub|example'

/** Names are bounded as the standards bound them, so that no text makes a pattern read the rest of a draft. */
const host = `[\\p{L}\\d](?:[\\p{L}\\d-]{0,62}\\.){1,8}(?:${topLevel})`

export const webAddress = /(?:https?:\/\/|www\.)[^\s<>"“”]+/iuy
export const bareAddress = new RegExp(
  `${host}(?:(?![\\p{L}\\d@-]|\\.[\\p{L}\\d])|(?=/))(?:/[^\\s<>"“”]*)?`,
  'iuy',
)
/** Punctuation that ends the sentence rather than the address. */
export const addressTail = /[.,;:!?…'’"*_~)\]>]/u
export const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/uy
/** `@name`, and the fediverse's `@name@server.example`. */
export const mention =
  /[@＠][\p{L}\d_](?:[\p{L}\d_.-]{0,62}[\p{L}\d_])?(?:@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8})?/uy
export const hashtag = /[#＃][\p{L}\p{M}\d_]*[\p{L}_][\p{L}\p{M}\d_]*/uy
export const emoji = /\p{RGI_Emoji}|\p{Extended_Pictographic}\ufe0f?/vy
export const emoticon = /[:;=]['-]?[)(DPp/|\]](?![\p{L}\d])|<3+(?!\d)/uy
export const entity = /&(?:amp|lt|gt|quot|nbsp|#39|#x27);/iy

/** The text that `pattern` (sticky) matches at `at`, if it does. */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
