/// <reference lib="dom" />
import type { Composer, Network } from './composer.ts'

/** A composer whose server may count otherwise than most do, and says so in its pages. */
export interface Site extends Composer {
  readonly networkOn?: (page: Document) => Network
}

/** A place as host and the part of the path that names it, in lower case: sites take either. */
export function placeOn(host: string, { pathname }: URL, named?: RegExp): string {
  return host + (named?.exec(pathname)?.[0] ?? '').toLowerCase()
}
