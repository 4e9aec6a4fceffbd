/**
 * The part of compromise that its tagger stands on, a module of its own so that loading has two steps: see grammar.ts.
 *
 * @public
 */
export { default as tokenizer } from 'compromise/one'
