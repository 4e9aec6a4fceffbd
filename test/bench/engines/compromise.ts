import nlp from 'compromise'
import type { Engine } from '../engine.ts'

/** Reads and tags, which is all it does by itself. */
export function load(): Engine {
  return { judge: (post) => nlp(post).length }
}
