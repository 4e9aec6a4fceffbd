/** A library's styles, which the bundler puts beside a page's script. */
declare module '*.css'

/** Quill 1 brings no types; what the pages use of it is as in Quill 2. */
declare module 'quill1' {
  export { default } from 'quill'
}
