import { lint, type ReadingCache } from '../../../core/index.ts'
import { balanced } from '../../../core/presets/load.ts'
import type { Engine } from '../engine.ts'

export function load(): Engine {
  return {
    judge: (text) => lint({ text }, balanced).verdict.evidence.length,
    startTyping: () => {
      const cache: ReadingCache = new Map()
      return (text) => lint({ text }, balanced, cache).verdict.evidence.length
    },
  }
}
