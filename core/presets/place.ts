import picomatch from 'picomatch'
import type { Place, Preset } from './preset.ts'

/** Where a draft is written: a file, relative to the preset's folder, or a page. */
export type Location = { readonly file: string } | { readonly host: string; readonly path: string }

/** The first place of the preset that the location lies in. */
export function findPlace(preset: Preset, location: Location): Place | undefined {
  return preset.places.find((place) =>
    'file' in location
      ? fitsFiles(place.files, location.file)
      : place.hosts.some((pattern) => isOnPage(pattern, location.host, location.path)),
  )
}

/** Whether a path, relative to the preset's folder, is meant by one of the globs. */
export function fitsFiles(globs: readonly string[], file: string): boolean {
  return globs.some((glob) => picomatch.isMatch(file.replaceAll('\\', '/'), glob, { dot: true }))
}

/** `reddit.com/r/acme` covers that path and all below it, on the host and its subdomains. */
function isOnPage(pattern: string, host: string, path: string): boolean {
  const [wantedHost = '', ...folders] = pattern.toLowerCase().split('/')
  const isHost = host.toLowerCase() === wantedHost || host.toLowerCase().endsWith(`.${wantedHost}`)
  const wantedPath = folders.filter((folder) => folder !== '').join('/')
  const given = path.toLowerCase().replace(/^\/+/, '')
  return isHost && (wantedPath === '' || given === wantedPath || given.startsWith(`${wantedPath}/`))
}
