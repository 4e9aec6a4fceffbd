import { deepEqual, match, ok } from 'node:assert/strict'
import { readJson } from './run.ts'

type Versions = Readonly<Record<string, string>>

const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

/** Of a package under another name, as `npm:quill@1.3.7`. */
const exact = (version: string): string => version.replace(/^npm:[\w./@-]+@/, '')

describe('packages', () => {
  const manifest = readJson('package.json')
  const lock = readJson('package-lock.json')
  const locked = lock['packages'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>

  it('are asked for in one exact version', () => {
    for (const group of groups) {
      for (const [name, version] of Object.entries((manifest[group] ?? {}) as Versions)) {
        match(exact(version), /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, `${group}: ${name}`)
      }
    }
  })

  it('are locked as they are asked for', () => {
    for (const group of groups) deepEqual(locked['']?.[group] ?? {}, manifest[group] ?? {})
    for (const group of groups.slice(0, 2)) {
      for (const [name, version] of Object.entries((manifest[group] ?? {}) as Versions)) {
        deepEqual(locked[`node_modules/${name}`]?.['version'], exact(version), name)
      }
    }
  })

  it('are locked by content, and by no address that only some machines reach', () => {
    for (const [path, entry] of Object.entries(locked)) {
      ok(!('resolved' in entry), `${path} is resolved to an address`)
      ok(path === '' || String(entry['integrity']).startsWith('sha512-'), `${path} has no integrity`)
    }
    // who asks for support may say where
    const withoutFunding = JSON.stringify(
      lock,
      (key, value: unknown) => (key === 'funding' ? undefined : value),
      1,
    )
    const addresses = withoutFunding.split('\n').filter((line) => /https?:|registry\./.test(line))
    deepEqual(addresses, [])
  })
})
