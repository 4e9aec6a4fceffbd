import { readFileSync } from 'node:fs'

/** @typedef {Readonly<Record<string, object>>} Tables */

const model = new URL('../node_modules/compromise/src/2-two/preTagger/model/index.js', import.meta.url)

/**
 * The words of compromise with the forms it derives from them, as the text of a table.
 *
 * @returns {Promise<string>}
 */
export async function compromiseWords() {
  const loaded = /** @type {unknown} */ (await import(model.href))
  const { one, two } = /** @type {{ default: { one: Tables, two: Tables } }} */ (loaded).default
  const { lexicon, _multiCache } = one
  const { switches, uncountable } = two
  return JSON.stringify({ one: { lexicon, _multiCache }, two: { switches, uncountable } })
}

/**
 * compromise unpacks its words, derives their forms and merges them key by key each time it is loaded,
 * which is most of what loading it costs. Here the first two are done once, when we build, and the
 * words come in one piece, by the hook that compromise has for changing its world.
 *
 * @type {import('esbuild').Plugin}
 */
export const compromiseLexicon = {
  name: 'compromise-lexicon',
  setup(bundle) {
    const words = `import words from 'compromise-words.json'`
    bundle.onLoad({ filter: /\/1-one\/lexicon\/plugin\.js$/ }, ({ path }) => ({
      contents: `${words}
${readFileSync(path, 'utf8').replace('export default {', 'const plugin = {')}
const mutate = ({ model }) => {
  for (const name in words.one) Object.assign(model.one[name], words.one[name])
}
export default { ...plugin, mutate }`,
    }))
    bundle.onLoad({ filter: /\/preTagger\/model\/lexicon\/index\.js$/ }, () => ({
      contents: `${words}
export { default as frozenLex } from './frozenLex.js'
export const lexicon = {}
export const { switches } = words.two`,
    }))
    bundle.onLoad({ filter: /\/preTagger\/model\/_expand\/index\.js$/ }, () => ({
      contents: `${words}
const { uncountable } = words.two
export default ({ one, two }) => ({ one, two: { ...two, uncountable } })`,
    }))
    bundle.onResolve({ filter: /^compromise-words\.json$/ }, ({ path }) => ({ path, namespace: 'words' }))
    bundle.onLoad({ filter: /.*/, namespace: 'words' }, async () => ({
      contents: await compromiseWords(),
      loader: 'json',
    }))
  },
}
