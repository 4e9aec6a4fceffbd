import type { Model } from './model.ts'

/** Written by `npm run train`; see MODEL_CARD.md for what went in. */
declare const weights: Model
export default weights
