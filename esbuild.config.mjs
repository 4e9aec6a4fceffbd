import { build } from 'esbuild'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
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
 * In a browser extension tables are a script of their own, which is read before the one that asks for them.
 *
 * @type {import('esbuild').Plugin}
 */
const tablesScript = {
  name: 'tables-script',
  setup(bundle) {
    bundle.onResolve({ filter: isTable }, ({ path }) => ({ path: basename(path), namespace: 'tables' }))
    bundle.onLoad({ filter: isTable, namespace: 'tables' }, ({ path }) => ({
      contents: `module.exports = JSON.parse(porchlightTables[${JSON.stringify(path)}])`,
      loader: 'js',
    }))
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

const marks = 'webext/editors/marks.css'

/** @param {string} outdir @param {'open' | 'closed'} shadow */
async function buildWebExtension(outdir, shadow) {
  rmSync(outdir, { recursive: true, force: true })
  mkdirSync(outdir, { recursive: true })
  const shared = {
    ...web,
    outdir,
    // browsers would take them along, at three times the size of all else
    sourcemap: shadow === 'open',
    format: /** @type {const} */ ('iife'),
    minify: true,
    mainFields: ['module', 'main'],
  }
  await build({
    ...shared,
    define: { ...web.define, PORCHLIGHT_SHADOW: JSON.stringify(shadow) },
    entryPoints: { content: 'webext/content/main.ts' },
  })
  await build({
    ...shared,
    plugins: [tablesScript],
    // Firefox reads both from the manifest
    banner: { js: `if (globalThis.importScripts) importScripts('tables.js')` },
    entryPoints: { background: 'webext/background/main.ts' },
  })
  const pages = { 'popup/popup': 'webext/popup/popup.ts', 'options/options': 'webext/options/options.ts' }
  await build({ ...shared, entryPoints: pages })
  const names = ['phrases.json', 'weights.json']
  /** @type {Record<string, string>} */
  const texts = {}
  for (const name of names) texts[name] = await textOf(name)
  writeFileSync(`${outdir}/tables.js`, `globalThis.porchlightTables = ${JSON.stringify(texts)}`)
  for (const file of filesIn('webext', /\.(?:html|css|png)$/))
    if (file !== marks) copy(file, `${outdir}/${file.slice('webext/'.length)}`)
  for (const file of filesIn('webext/_locales', /\.json$/))
    copy(file, `${outdir}/${file.slice('webext/'.length)}`)
  copy(marks, `${outdir}/marks.css`)
  copy('webext/managed-schema.json', `${outdir}/managed-schema.json`)
  const manifest = readManifest()
  const allowed = shadow === 'open' ? { host_permissions: ['https://*/*'] } : {}
  writeFileSync(`${outdir}/manifest.json`, JSON.stringify({ ...manifest, ...allowed }, null, 2))
}

/** @returns {object} */
function readManifest() {
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync('webext/manifest.json', 'utf8'))
  return /** @type {object} */ (manifest)
}

/** @param {string} from @param {string} to */
function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
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
  webext: async () => {
    await buildWebExtension('dist/webext', 'closed')
    // the same, open to tests: its shadow roots, and sites that nobody can allow by hand there
    await buildWebExtension('dist/webext-test', 'open')
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
