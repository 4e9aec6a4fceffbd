import { deepEqual, equal, match } from 'node:assert/strict'
import { visible } from '../../cli/visible.ts'
import { createFolder, porchlight } from './io.ts'

const evil = '\u001b[2J\u0007\u009b31m\u202e'

describe('what is not trusted, in a terminal', () => {
  it('has no controls, and keeps its offsets', () => {
    deepEqual(visible(`a${evil}b\n\tc`), `a\ufffd[2J\ufffd\ufffd31m\ufffdb\n\tc`)
    equal(visible(evil).length, evil.length)
  })

  it('may have the line breaks of every system', () => equal(visible('a\r\nb\rc'), 'a\r\nb\ufffdc'))

  it('is shown so from drafts, ids, comments and names of files', async () => {
    const text = `Welcome to all of you${evil}! Season cards are 20% off until Friday, buy yours in the shop.`
    const cwd = createFolder({
      [`a${evil}.md`]: `<!-- porchlight-disable-next-line mixed/* -- so${evil} -->\n${text}`,
      'b.csv': `id,text\n"x${evil}","${text}"\n`,
      'c.md': `---\ngoal: co${evil}\n---\n${text}`,
    })
    const { stdout, stderr } = await porchlight(['check', '--all', '.'], { cwd })
    match(stdout, /Welcome to all of you/)
    for (const said of [stdout, stderr])
      deepEqual(said.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/g), null)
  })

  it('is refused in a preset', async () => {
    const preset = { name: 'mill/team', locked: [{ rule: '*', by: `Ines${evil}` }], measures: [evil] }
    const cwd = createFolder({ 'a.json': JSON.stringify(preset) })
    const { code, stderr } = await porchlight(['preset', 'check', 'a.json'], { cwd })
    equal(code, 2)
    match(stderr, /measures → 0 has a character that cannot be seen/)
  })
})
