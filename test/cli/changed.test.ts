import { deepEqual, equal, match } from 'node:assert/strict'
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, porchlight, readRecords } from './io.ts'
import { gift, neutral, sells } from './posts.ts'
import { createRepository, git } from './repository.ts'

function save(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

const files = {
  'posts/a.md': neutral,
  'posts/b.md': sells,
  'posts/gone.md': neutral,
  'club/porchlight.json': '{ "name": "mill/club" }',
  'club/c.md': neutral,
  '.gitignore': 'private/\n',
}

const idsOf = async (cwd: string, ...more: readonly string[]): Promise<unknown[]> => {
  const { stdout } = await porchlight(['check', '--changed', 'main', '--format', 'json', ...more], { cwd })
  return readRecords(stdout).map(({ id }) => id)
}

describe('porchlight check --changed', () => {
  it('reads drafts that the branch changed: committed, saved, and new', async () => {
    const folder = createRepository(files)
    save(folder, 'posts/a.md', gift)
    git(folder, 'commit', '-qam', 'A gift')
    save(folder, 'posts/b.md', gift)
    save(folder, 'posts/new ünd “odd”.md', neutral)
    git(folder, 'rm', '-q', 'posts/gone.md')
    mkdirSync(join(folder, 'private'))
    save(folder, 'private/secret.md', sells)
    deepEqual(await idsOf(folder), ['posts/a.md', 'posts/b.md', 'posts/new ünd “odd”.md'])
    deepEqual(await idsOf(join(folder, 'posts'), 'b.md'), ['b.md'])
  })

  it('leaves out what only the base changed since', async () => {
    const folder = createRepository(files)
    git(folder, 'checkout', '-q', 'main')
    save(folder, 'posts/b.md', gift)
    git(folder, 'commit', '-qam', 'Of others')
    git(folder, 'checkout', '-q', 'mine')
    const { code, stderr } = await porchlight(['check', '--changed', 'main'], { cwd: folder })
    deepEqual([code, stderr], [0, 'porchlight: no draft changed since main\n'])
  })

  it('reads all drafts of a preset that changed', async () => {
    const folder = createRepository(files)
    save(folder, 'club/porchlight.json', '{ "name": "mill/club", "version": "1.0.1" }')
    deepEqual(await idsOf(folder), ['club/c.md'])
  })

  it('reads all drafts of a preset that extends a file which changed, or that is named', async () => {
    const folder = createRepository({
      ...files,
      'club/porchlight.json': '{ "name": "mill/club", "extends": ["./base.json"] }',
      'club/base.json': '{ "name": "mill/base" }',
      'own.json': '{ "name": "mill/own" }',
    })
    save(folder, 'club/base.json', '{ "name": "mill/base", "version": "1.0.1" }')
    deepEqual(await idsOf(folder), ['club/c.md'])
    save(folder, 'own.json', '{ "name": "mill/own", "version": "1.0.1" }')
    deepEqual(await idsOf(folder, '--preset', 'own.json', 'posts'), [
      'posts/a.md',
      'posts/b.md',
      'posts/gone.md',
    ])
  })

  it('changes nothing, not even what git remembers of files', async () => {
    const folder = createRepository(files)
    utimesSync(join(folder, 'posts/a.md'), new Date(), new Date(Date.now() + 5_000))
    const before = readFileSync(join(folder, '.git/index'))
    deepEqual(await idsOf(folder), [])
    deepEqual(readFileSync(join(folder, '.git/index')), before)
  })

  it('says what git says where there is no repository, and no such base', async () => {
    const none = await porchlight(['check', '--changed', 'main'], { cwd: createFolder({ 'a.md': neutral }) })
    equal(none.code, 2)
    match(none.stderr, /^porchlight: --changed asks git, which says: fatal: not a git repository/)
    for (const base of ['nowhere', '--output=x', '']) {
      const { code, stderr } = await porchlight(['check', `--changed=${base}`], {
        cwd: createRepository(files),
      })
      equal(code, 2)
      match(stderr, /^porchlight: git knows no “/)
    }
  })
})
