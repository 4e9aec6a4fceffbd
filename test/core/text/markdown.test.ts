import { deepEqual, equal } from 'node:assert/strict'
import { readMarkdown } from '../../../core/text/markdown.ts'

/** The prose, with a dot for each unit that became a blank. */
function read(text: string): string {
  const { prose } = readMarkdown(text)
  equal(prose.length, text.length)
  return text
    .split('')
    .map((unit, at) => (prose.charAt(at) === unit ? unit : prose.charAt(at) === ' ' ? '·' : '?'))
    .join('')
}

type Table = readonly (readonly [text: string, shown: string])[]

function check(name: string, table: Table): void {
  describe(name, () => {
    for (const [text, shown] of table) it(JSON.stringify(text), () => equal(read(text), shown))
  })
}

describe('readMarkdown blanks', () => {
  check('code', [
    ['Run `npm start` now', 'Run ···· ······ now'],
    ['Run ``npm start`` now', 'Run ····· ······· now'],
    ['A ` alone', 'A ` alone'],
    ['Try\n```\nbuy now\n```\nthen', 'Try\n···\n··· ···\n···\nthen'],
    ['Try\n```js\nbuy\n```\nthen', 'Try\n·····\n···\n···\nthen'],
    ['Try\n~~~\nbuy\n```\n~~~\nthen', 'Try\n···\n···\n···\n···\nthen'],
    ['Try\r\n```\r\nbuy\r\n```\r\nthen', 'Try\r\n···\r\n···\r\n···\r\nthen'],
    ['Try\n```\nstill here', 'Try\n```\nstill here'],
  ])

  check('links, but not their text and address', [
    ['See [the sheet](https://a.example/s).', 'See ·the sheet··https://a.example/s·.'],
    ['See [it](<https://a.example/s>)', 'See ·it···https://a.example/s··'],
    ['See [it](/s "Buy now") here', 'See ·it··/s ···· ····· here'],
    ['See [it][sheet] here', 'See ·it········ here'],
    ['[sheet]: https://a.example/s', '········ https://a.example/s'],
    ['Mail <mailto:a@b.example> or <https://b.example>', 'Mail ·mailto:a@b.example· or ·https://b.example·'],
    ['Not [a link], not (one)', 'Not [a link], not (one)'],
    ['[a] (b)', '[a] (b)'],
  ])

  check('images whole', [
    ['A ![red bike](bike.png) for all', 'A ····· ··············· for all'],
    ['[![Buy](b.png)](https://a.example)', '················https://a.example·'],
  ])

  check('HTML', [
    ['Come <b>in</b>, all<br/>', 'Come ···in····, all·····'],
    ['<a href="https://a.example">Come</a>', '·· ·························Come····'],
    ['I <3 you, 2 < 3 > 1', 'I <3 you, 2 < 3 > 1'],
  ])

  check('HTML comments, over lines too', [
    ['Come <!-- buy --> in', 'Come ···· ··· ··· in'],
    ['Come <!-- buy\nnow --> in', 'Come ···· ···\n··· ··· in'],
    ['Come <!-- buy\r\nnow --> in', 'Come ···· ···\r\n··· ··· in'],
    ['Come <!-- buy', 'Come ···· ···'],
    ['Come <!-- `a --> in `b` now', 'Come ···· ·· ··· in ··· now'],
  ])

  check('emphasis', [
    ['**Come** *in*, ~~all~~', '··Come·· ·in·, ··all··'],
    ['_Come_ __in__ snake_case_here', '·Come· ··in·· snake_case_here'],
    ['2 * 3 = 6', '2 * 3 = 6'],
    ['\\#Come\\[in\\]', '·#Come·[in·]'],
  ])

  check('marks of lines', [
    ['# Come in', '· Come in'],
    ['###### Come in', '······ Come in'],
    ['#Come in', '#Come in'],
    ['> Come\n> > in', '· Come\n· · in'],
    [
      '- Come\n* in\n+ all\n• of\n1. you\n2) and\n(c) me',
      '· Come\n· in\n· all\n· of\n·· you\n·· and\n··· me',
    ],
    ['-Come 10.5', '-Come 10.5'],
    ['Come\n---\nin\n***\nall', 'Come\n···\nin\n···\nall'],
    ['✅ Come', '✅ Come'],
  ])

  check('nothing else', [
    ['', ''],
    ['\n\r\n\r', '\n\r\n\r'],
    ['Come in 🎉 “all”, don’t wait: $5 & 20% #now @you', 'Come in 🎉 “all”, don’t wait: $5 & 20% #now @you'],
    ['\ud83c Come \udf89', '\ud83c Come \udf89'],
  ])
})

describe('readMarkdown tells lines', () => {
  it('by their kind, without their line breaks', () => {
    const text = '# Minutes\r\n\r\n> said\n- item\n✅ done\nplain\r---\n```\ncode\n```\u2028end'
    deepEqual(
      readMarkdown(text).lines.map(({ start, end, kind }) => [kind, text.slice(start, end)]),
      [
        ['heading', '# Minutes'],
        ['blank', ''],
        ['quote', '> said'],
        ['item', '- item'],
        ['item', '✅ done'],
        ['text', 'plain'],
        ['blank', '---'],
        ['blank', '```'],
        ['blank', 'code'],
        ['blank', '```'],
        ['text', 'end'],
      ],
    )
  })

  it('of which an empty text has one', () => {
    deepEqual(readMarkdown('').lines, [{ start: 0, end: 0, kind: 'blank' }])
  })
})
