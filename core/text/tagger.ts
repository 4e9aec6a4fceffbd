/** The part of compromise that tags words. It is a module of its own so that it can be put off: see grammar.ts. */
export { default as tagger } from 'compromise/two'
