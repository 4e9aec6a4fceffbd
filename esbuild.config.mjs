import { build } from 'esbuild'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { compromiseLexicon, compromiseWords } from './scripts/compromise-lexicon.mjs'

const isTable = /(?:^|\/)(?:weights|phrases|compromise-words)\.json$/

/** A table without its line breaks. @param {string} name */
async function textOf(name) {
  return name === 'compromise-words.json'
    ? compromiseWords()
    : JSON.stringify(JSON.parse(readFileSync(`core/model/${name}`, 'utf8')))
}

/**
 * Large tables stay files of their own, which Node reads in a third of the time that code takes.
 *
 * @type {import('esbuild').Plugin}
 */
const tables = {
  name: 'tables',
  setup(bundle) {
    bundle.onResolve({ filter: isTable }, async ({ path }) => {
      const name = basename(path)
      mkdirSync('dist/model', { recursive: true })
      writeFileSync(`dist/model/${name}`, await textOf(name))
      return { path: `./model/${name}`, external: true }
    })
  },
}

/**
 * The engine is a file of its own, so that nobody reads it before the first draft.
 *
 * @type {import('esbuild').Plugin}
 */
const engineApart = {
  name: 'engine-apart',
  setup(bundle) {
    bundle.onResolve({ filter: /\/engine\.ts$/ }, () => ({ path: './engine.cjs', external: true }))
  },
}

/**
 * On the web the engine comes another way.
 *
 * @type {import('esbuild').Plugin}
 */
const webEngine = {
  name: 'web-engine',
  setup(bundle) {
    bundle.onResolve({ filter: /\/import-engine\.ts$/ }, ({ resolveDir, path }) => ({
      path: resolve(resolveDir, path.replace(/\.ts$/, '.web.ts')),
    }))
  },
}

/**
 * The browser's mocha is written for a page: here too it is to set its globals and to export nothing.
 *
 * @type {import('esbuild').Plugin}
 */
const mochaAsGlobal = {
  name: 'mocha-as-global',
  setup(bundle) {
    bundle.onLoad({ filter: /\/mocha\/mocha\.js$/ }, ({ path }) => ({
      contents: `const exports = undefined, module = undefined, define = undefined;\n${readFileSync(path, 'utf8')}`,
    }))
  },
}

/** @type {import('esbuild').BuildOptions} */
const node = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outdir: 'dist',
  outbase: '.',
  outExtension: { '.js': '.cjs' },
  sourcemap: true,
  logLevel: 'warning',
}

/** @param {string} folder @param {RegExp} name */
function filesIn(folder, name) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => name.test(file) && !file.includes('/node_modules/'))
    .sort()
}

/** @returns {string[]} */
function devPackages() {
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  return Object.keys(/** @type {{ devDependencies: object }} */ (manifest).devDependencies)
}

/** @type {import('esbuild').BuildOptions} */
const web = {
  ...node,
  platform: 'browser',
  target: 'es2022',
  define: { global: 'globalThis' },
  outExtension: {},
}

/** What each part of the project runs: `node esbuild.config.mjs [part…]`, all parts where none is named. */
const parts = {
  cli: () =>
    build({
      ...node,
      plugins: [tables, compromiseLexicon],
      entryPoints: { cli: 'cli/bin.ts' },
      banner: { js: '#!/usr/bin/env node' },
      mainFields: ['module', 'main'],
      minify: true,
    }),
  extension: async () => {
    const shared = { external: ['vscode'], mainFields: ['module', 'main'], minify: true }
    const desktop = { ...node, ...shared, supported: { 'dynamic-import': false } }
    await build({
      ...desktop,
      plugins: [engineApart, tables],
      entryPoints: { extension: 'extension/main.ts' },
    })
    // one for both: the web reads it and runs it itself
    await build({
      ...web,
      ...shared,
      outExtension: { '.js': '.cjs' },
      plugins: [tables, compromiseLexicon],
      entryPoints: { engine: 'extension/engine.ts' },
    })
    await build({
      ...web,
      ...shared,
      plugins: [webEngine],
      entryPoints: { 'extension-web': 'extension/main.ts' },
    })
  },
  // what runs inside VS Code to test it there
  suite: async () => {
    const shared = { external: ['vscode'], outdir: 'dist/suite', plugins: [mochaAsGlobal] }
    const entry = 'test/extension/suite/run.ts'
    await build({ ...node, ...shared, entryPoints: { node: entry } })
    await build({ ...web, ...shared, alias: { 'node:assert': 'assert' }, entryPoints: { web: entry } })
  },
  // what only tests use stays in node_modules; the rest is bundled as it is shipped
  test: () =>
    build({
      ...node,
      plugins: [compromiseLexicon],
      entryPoints: filesIn('test', /\.test\.ts$/),
      mainFields: ['module', 'main'],
      external: devPackages(),
    }),
  tools: () =>
    build({
      ...node,
      entryPoints: [
        'scripts/compile.ts',
        'scripts/train.ts',
        'scripts/rule.ts',
        'scripts/docs.ts',
        'scripts/screenshots.ts',
        ...filesIn('test/bench/engines', /\.ts$/),
        ...filesIn('test', /\/(?:main|worker)\.ts$/),
      ],
      packages: 'external',
    }),
}

const asked = process.argv.slice(2)
const known = Object.keys(parts)
const unknown = asked.filter((part) => !known.includes(part))
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are ${known.join(', ')}`)
if (asked.length === 0) rmSync('dist', { recursive: true, force: true })
for (const [part, run] of Object.entries(parts)) if (asked.length === 0 || asked.includes(part)) await run()
