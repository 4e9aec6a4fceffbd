import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Every page, by the name of its file. */
export const pageIds = [
  'lexical-rich',
  'lexical-plain',
  'draft',
  'quill1',
  'quill2',
  'prosemirror',
  'tiptap',
  'slate',
  'ckeditor',
  'react-textarea',
  'textarea',
  'input',
  'contenteditable',
  'plaintext-only',
  'shadow',
  'iframe',
] as const

export type PageId = (typeof pageIds)[number]

/** Where the built pages lie unless a caller wants them elsewhere. */
export const pagesFolder = 'dist/test/webext/pages'

/** Bundles each page's script, and its library's styles beside it. */
export async function buildPages(outdir = pagesFolder): Promise<void> {
  await build({
    entryPoints: pageIds.map((id) => `test/webext/pages/${id}.ts`),
    outdir,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    // React and Draft.js look for these
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // Quill's and CKEditor's pictures: no file beside the styles
    loader: { '.svg': 'dataurl' },
    logLevel: 'warning',
  })
  copyFileSync('test/webext/pages/shell.css', join(outdir, 'shell.css'))
}
