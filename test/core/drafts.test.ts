import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { editsInFile, type DraftInFile } from '../../core/drafts/draft.ts'
import { draftExtensions } from '../../core/drafts/extensions.ts'
import { readDrafts } from '../../core/drafts/index.ts'
import { readJsonLine } from '../../core/drafts/json-lines-file.ts'
import { applyEdits } from '../../core/findings/edits.ts'
import { createPositions } from '../../core/text/lines.ts'

const places = ['range', 'toFile', 'spell', 'declare'] as const
type Declared = Omit<DraftInFile, (typeof places)[number]>

/** The drafts without their places, and the problems with their lines. */
function read(
  source: string,
  extension: string,
): { drafts: Declared[]; problems: { line: number; message: string }[] } {
  const { drafts, problems } = readDrafts(source, extension)
  const position = createPositions(source)
  return {
    drafts: drafts.map(declaredBy),
    problems: problems.map(({ message, at }) => ({ line: position(at).line, message })),
  }
}

/** Checks what is read where something is wrong; each problem by its line and some of its words. */
function check(
  source: string,
  extension: string,
  drafts: readonly Declared[],
  wrong: readonly (readonly [line: number, words: RegExp])[],
): void {
  const found = read(source, extension)
  deepEqual(found.drafts, drafts)
  deepEqual(
    found.problems.map(({ line }) => line),
    wrong.map(([line]) => line),
  )
  for (const [index, [, words]] of wrong.entries()) match(found.problems[index]?.message ?? '', words)
}

function declaredBy(draft: DraftInFile): Declared {
  const { text, ...rest } = draft
  return {
    text,
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !places.some((place) => place === key))),
  }
}

function readWell(source: string, extension: string): Declared[] {
  const { drafts, problems } = read(source, extension)
  deepEqual(problems, [])
  return drafts
}

type Row = readonly [name: string, source: string, drafts: readonly Declared[]]

describe('a text file', () => {
  const table: readonly Row[] = [
    ['is one draft', 'Come in.\n\nSit down.\n', [{ text: 'Come in.\n\nSit down.\n' }]],
    ['may be empty', '', []],
    ['may be white space', ' \n\n', []],
    [
      'begins with front matter',
      '---\ngoal: community\nplace: the hall\ndate: 2025-03-03\nkind: members\nmeasures: [replies, newcomers]\n---\nCome in.\n',
      [
        {
          text: 'Come in.\n',
          goal: 'community',
          place: 'the hall',
          date: '2025-03-03',
          kind: 'members',
          measures: ['replies', 'newcomers'],
        },
      ],
    ],
    [
      'may end its lines with CR LF',
      '---\r\ngoal: pr\r\n---\r\nCome in.\r\nSit down.\r\n',
      [{ text: 'Come in.\r\nSit down.\r\n', goal: 'pr' }],
    ],
    [
      'has several drafts between lines of ---',
      'One.\n---\nTwo.\n--- \nThree.',
      [{ text: 'One.\n' }, { text: 'Two.\n' }, { text: 'Three.' }],
    ],
    [
      'gives each draft its own front matter',
      '---\ngoal: pr\n---\nOne.\n---\ngoal: community\n---\nTwo.\n',
      [
        { text: 'One.\n', goal: 'pr' },
        { text: 'Two.\n', goal: 'community' },
      ],
    ],
    [
      'declares for one draft, not for the next',
      '---\ngoal: pr\n---\nOne.\n---\nTwo.\n',
      [{ text: 'One.\n', goal: 'pr' }, { text: 'Two.\n' }],
    ],
    [
      'knows front matter by its fields, so a post with a colon stays a post',
      'One.\n---\nNote: bring soup\n---\nThree.\n',
      [{ text: 'One.\n' }, { text: 'Note: bring soup\n' }, { text: 'Three.\n' }],
    ],
    [
      'may begin with front matter for others',
      '---\ntitle: Spring\nlayout: post\n---\nCome in.\n',
      [{ text: 'Come in.\n' }],
    ],
    [
      'takes the names that people use',
      '---\nChannel: the shed\nKPIs: clicks, leads\nPublish date: 2025-03-03T10:00:00Z\n---\nCome in.\n',
      [{ text: 'Come in.\n', place: 'the shed', measures: ['clicks', 'leads'], date: '2025-03-03' }],
    ],
    [
      'does not split at longer or shorter lines',
      'One.\n----\nTwo.\n--\nThree.',
      [{ text: 'One.\n----\nTwo.\n--\nThree.' }],
    ],
    ['may be front matter alone', '---\ngoal: pr\n---\n', []],
    [
      'may begin with a byte-order mark',
      '\ufeff---\ngoal: pr\n---\nCome in.',
      [{ text: 'Come in.', goal: 'pr' }],
    ],
    [
      'may use an alias in its front matter',
      '---\nours: &us [replies]\nmeasures: *us\n---\nCome in.',
      [{ text: 'Come in.', measures: ['replies'] }],
    ],
  ]
  for (const [name, source, drafts] of table) it(name, () => deepEqual(readWell(source, 'md'), drafts))

  it('goes on where front matter is wrong', () => {
    check(
      '---\nplace: the hall\ngoal: sell\ndate: 31.3.2025\n---\nCome in.\n',
      'md',
      [{ text: 'Come in.\n', place: 'the hall' }],
      [
        [3, /“goal” is one of community, marketing, advertising, pr, support, not "sell"/],
        [4, /“date” is a day like 2025-03-31/],
      ],
    )
  })

  it('goes on where front matter is not YAML', () => {
    check(
      'One.\n---\ngoal: community\nplace: [the hall]]\n---\nTwo.\n',
      'md',
      [{ text: 'One.\n' }, { text: 'Two.\n' }],
      [[4, /is not YAML/]],
    )
  })

  it('says where front matter has no end', () => {
    check('---\ngoal: pr\nCome in.\n', 'md', [{ text: 'goal: pr\nCome in.\n' }], [[1, /no end/]])
  })

  it('does not follow aliases that stand for gigabytes', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const lines = names.map((name, index) => {
      const below = names[index - 1]
      return `${name}: &${name} [${Array(9)
        .fill(below ? `*${below}` : 'x')
        .join()}]`
    })
    const { drafts, problems } = read(`---\n${lines.join('\n')}\n---\nCome in.\n`, 'md')
    deepEqual(drafts, [{ text: 'Come in.\n' }])
    equal(problems.length, 1)
  })
})

describe('a calendar', () => {
  const table: readonly Row[] = [
    [
      'has a post a row',
      'date,text,goal\n2025-03-03,Come in,community\n2025-03-04,Sit down,pr\n',
      [
        { text: 'Come in', date: '2025-03-03', goal: 'community' },
        { text: 'Sit down', date: '2025-03-04', goal: 'pr' },
      ],
    ],
    ['may be a heading alone', 'date,text\n', []],
    ['may be empty', '', []],
    [
      'quotes commas, quotes and line breaks',
      'text,goal\n"Come in, ""all""\nof you",pr\n',
      [{ text: 'Come in, "all"\nof you', goal: 'pr' }],
    ],
    [
      'may end its rows with CR LF',
      'text,goal\r\n"Come\r\nin",pr\r\nSit,pr\r\n',
      [
        { text: 'Come\r\nin', goal: 'pr' },
        { text: 'Sit', goal: 'pr' },
      ],
    ],
    ['may begin with a byte-order mark', '\ufefftext,goal\nCome in,pr\n', [{ text: 'Come in', goal: 'pr' }]],
    [
      'may have a byte-order mark and a quoted heading',
      '\ufeff"text","goal"\n"Come in","pr"',
      [{ text: 'Come in', goal: 'pr' }],
    ],
    [
      'may part its cells with semicolons',
      'text;goal\nCome in, all;pr\n',
      [{ text: 'Come in, all', goal: 'pr' }],
    ],
    [
      'may part its cells with tabs',
      'text\tgoal\nCome in, all\tpr\n',
      [{ text: 'Come in, all', goal: 'pr' }],
    ],
    [
      'calls its columns as people do',
      'Title, Caption ,Platform,Metrics,Day\nA,Come in,fb,"a, b",2025-03-03\n',
      [{ id: 'A', text: 'Come in', place: 'fb', measures: ['a', 'b'], date: '2025-03-03' }],
    ],
    ['passes over blank rows and cells', 'text,goal\n\n,pr\n,\nCome in,\n', [{ text: 'Come in' }]],
    ['may have shorter rows than its heading', 'text,goal,place\nCome in\n', [{ text: 'Come in' }]],
  ]
  for (const [name, source, drafts] of table) it(name, () => deepEqual(readWell(source, 'csv'), drafts))

  for (const name of ['text', 'post', 'caption', 'copy', 'body', 'draft', 'message', 'content']) {
    it(`may call its posts “${name}”`, () =>
      deepEqual(readWell(`id,${name}\n7,Come in`, 'csv'), [{ id: '7', text: 'Come in' }]))
  }

  it('goes on where cells are wrong', () => {
    check(
      'id,text,goal\n1,Come in,sell\n2\n3,Sit down,pr\n',
      'csv',
      [
        { id: '1', text: 'Come in' },
        { id: '3', text: 'Sit down', goal: 'pr' },
      ],
      [
        [2, /“goal” is one of/],
        [3, /has 1 cell.* where the heading has 3/],
      ],
    )
  })

  it('says where a quote is open', () => {
    check(
      'text,goal\nCome in,pr\n"Sit down,pr\n',
      'csv',
      [{ text: 'Come in', goal: 'pr' }, { text: 'Sit down,pr\n' }],
      [[3, /quote that nothing closes/]],
    )
  })

  it('says that it has no posts', () => {
    check('day,what\n1,Come in\n', 'csv', [], [[1, /no column for the posts; call it “text”/]])
  })
})

describe('a file of JSON lines', () => {
  const table: readonly Row[] = [
    [
      'has a draft a line',
      '{"id":7,"text":"Come in","goal":"pr"}\n{"id":"b","text":"Sit down"}\n',
      [
        { id: '7', text: 'Come in', goal: 'pr' },
        { id: 'b', text: 'Sit down' },
      ],
    ],
    [
      'knows all that a draft declares, and leaves the rest',
      '{"text":"a","kind":"ad","place":"b","date":"2025-03-03","measures":["c"],"likes":4}',
      [{ text: 'a', kind: 'ad', place: 'b', date: '2025-03-03', measures: ['c'] }],
    ],
    [
      'may have blank lines and CR LF',
      '\r\n{"text":"a"}\r\n\r\n{"text":"b"}\r\n',
      [{ text: 'a' }, { text: 'b' }],
    ],
    ['may be empty', '', []],
    ['may begin with a byte-order mark', '\ufeff{"text":"a"}\n{"text":"b"}', [{ text: 'a' }, { text: 'b' }]],
    ['means its own text, and the last of them', '{"a":{"text":"a"},"text":"b","text":"c"}', [{ text: 'c' }]],
  ]
  for (const [name, source, drafts] of table) it(name, () => deepEqual(readWell(source, 'jsonl'), drafts))

  it('goes on after a line that is broken', () => {
    check(
      '{"text":"a"}\n{"text":\n[]\n{"text":5}\n{"id":null,"text":"b"}\n{"text":"c"}',
      'jsonl',
      [{ text: 'a' }, { text: 'c' }],
      [
        [2, /is not JSON/],
        [3, /is not an object/],
        [4, /“text”/],
        [5, /“id”/],
      ],
    )
  })

  it('is read however deeply a line is nested', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    equal(readWell(`{"a":${deep},"text":"b"}`, 'jsonl')[0]?.text, 'b')
  })

  it('leaves out a field that is wrong', () => {
    check(
      '{"text":"a","goal":"sell","place":"b"}',
      'jsonl',
      [{ text: 'a', place: 'b' }],
      [[1, /“goal” is one of community/]],
    )
  })

  it('keeps the id of a line that is wrong', () => {
    const { id, draft, problems } = readJsonLine('{"id":7,"text":null}')
    deepEqual([id, draft, problems.length], [7, undefined, 1])
  })
})

describe('the offset of a draft in its file', () => {
  const table: readonly (readonly [extension: string, source: string, pieces: readonly string[]])[] = [
    ['md', 'Come in.', ['Come in.']],
    ['md', '---\ngoal: pr\n---\n🎉 Come in.\n---\nSit down.', ['🎉 Come in.\n', 'Sit down.']],
    ['txt', '---\r\ngoal: pr\r\n---\r\nCome in.\r\n---\r\nSit down.', ['Come in.\r\n', 'Sit down.']],
    ['csv', 'id,text\n1,Come in\n2,"Sit\ndown"\n', ['Come in', 'Sit\ndown']],
    ['csv', '\ufeffid;text\r\n1;"Come; in"\r\n', ['Come; in']],
    ['md', '\ufeff---\ngoal: pr\n---\nCome in.', ['Come in.']],
    ['jsonl', '\ufeff{"meta":{"text":"in"},"text":"out"}', ['out']],
    ['jsonl', '{"text":"in","text":"out"}', ['out']],
    ['jsonl', '{"text":"Come in"}\n{"goal":"pr","text" : "Sit down"}\n', ['Come in', 'Sit down']],
  ]
  for (const [extension, source, pieces] of table) {
    it(`${extension}: ${JSON.stringify(source)}`, () => {
      const { drafts } = readDrafts(source, extension)
      deepEqual(
        drafts.map(({ text, toFile }) => source.slice(toFile(0), toFile(text.length))),
        pieces,
      )
      deepEqual(
        drafts.map(({ text }) => text),
        pieces,
      )
    })
  }

  it('counts doubled quotes of a cell', () => {
    const source = 'text\n"Come ""in"", all"'
    const [draft] = readDrafts(source, 'csv').drafts
    equal(draft?.text, 'Come "in", all')
    const at = draft.text.indexOf('all')
    equal(source.slice(draft.toFile(at), draft.toFile(at + 3)), 'all')
    equal(source.slice(draft.toFile(5), draft.toFile(9)), '""in""')
  })

  it('counts escapes of a line of JSON', () => {
    const source = '{"id":1}\n{"text":"Come\\n\\"in\\" \\u00e9\\ud83c\\udf89 all"}'
    const [draft] = readDrafts(source, 'jsonl').drafts
    equal(draft?.text, 'Come\n"in" é🎉 all')
    const at = draft.text.indexOf('all')
    equal(source.slice(draft.toFile(at), draft.toFile(at + 3)), 'all')
    equal(source.slice(draft.toFile(6), draft.toFile(8)), 'in')
  })

  it('lies in the range of the draft, which holds its front matter', () => {
    const source = 'One.\n---\ngoal: pr\n---\nTwo.\n'
    const [, draft] = readDrafts(source, 'md').drafts
    ok(draft)
    equal(source.slice(draft.range.start, draft.range.end), 'goal: pr\n---\nTwo.\n')
    equal(draft.toFile(draft.text.length), draft.range.end)
  })
})

describe('a draft changes its file', () => {
  const declared: readonly (readonly [extension: string, source: string, changed: string | undefined])[] = [
    ['md', 'Come in.\n', '---\ngoal: community\n---\n\nCome in.\n'],
    ['md', '---\ngoal: pr # for now\n---\nCome in.', '---\ngoal: community # for now\n---\nCome in.'],
    ['md', '---\r\nGoal:\r\n---\r\nCome in.', '---\r\nGoal: community\r\n---\r\nCome in.'],
    ['md', '---\nplace: blog\n---\nCome in.', '---\ngoal: community\nplace: blog\n---\nCome in.'],
    ['md', '\ufeffCome in.', '\ufeff---\ngoal: community\n---\n\nCome in.'],
    [
      'md',
      '---\nnotes: |\n  goal: forty tickets\n---\nCome in.',
      '---\ngoal: community\nnotes: |\n  goal: forty tickets\n---\nCome in.',
    ],
    ['csv', 'text,goal\nCome in,pr\n', 'text,goal\nCome in,community\n'],
    ['csv', 'text,goal\n"Come in","pr"\n', 'text,goal\n"Come in",community\n'],
    ['csv', 'text,goal\nCome in,\n', 'text,goal\nCome in,community\n'],
    ['csv', 'text\nCome in\n', undefined],
    ['jsonl', '{"text":"Come in"}\n', '{"text":"Come in","goal": "community"}\n'],
    ['jsonl', '{"goal":"pr","text":"Come in"}\n', '{"goal":"community","text":"Come in"}\n'],
  ]
  for (const [extension, source, changed] of declared) {
    it(`${extension}: a goal in ${JSON.stringify(source)}`, () => {
      const edit = readDrafts(source, extension).drafts[0]?.declare('community')
      equal(edit && applyEdits(source, [edit]), changed)
      if (changed !== undefined) equal(readDrafts(changed, extension).drafts[0]?.goal, 'community')
    })
  }

  it('a goal for the second of two', () => {
    const source = 'Come in.\n---\nSit down.\n'
    const edit = readDrafts(source, 'md').drafts[1]?.declare('support')
    ok(edit)
    const { drafts } = readDrafts(applyEdits(source, [edit]), 'md')
    deepEqual(
      drafts.map(({ text, goal }) => [text.trim(), goal]),
      [
        ['Come in.', undefined],
        ['Sit down.', 'support'],
      ],
    )
  })

  for (const [extension, source] of [
    ['md', 'Come in.'],
    ['csv', 'text\n"Come in."'],
    ['jsonl', '{"text":"Come in."}'],
  ] as const) {
    it(`${extension}: in its own spelling`, () => {
      const [draft] = readDrafts(source, extension).drafts
      ok(draft)
      const edits = editsInFile(draft, [{ start: 0, end: 4, text: 'Walk "right"\n' }])
      equal(readDrafts(applyEdits(source, edits), extension).drafts[0]?.text, 'Walk "right"\n in.')
    })
  }
})

describe('a hostile file', () => {
  for (const [name, yaml] of [
    ['brackets', `goal: ${'['.repeat(6_000)}`],
    ['braces', `goal: ${'{a: '.repeat(6_000)}`],
    ['lists in lists', `goal: ${'- '.repeat(6_000)}`],
    ['lists in lists on a line', `${'- '.repeat(6_000)}\ngoal: pr`],
    ['steps', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}goal:`).join('\n')],
    ['length', `goal: pr\nnotes: ${'x'.repeat(30_000)}`],
  ] as const) {
    it(`of ${name} is refused before it is read`, () => {
      const { drafts, problems } = readDrafts(`---\n${yaml}\n---\nCome in.`, 'md')
      equal(drafts[0]?.text, 'Come in.')
      match(problems[0]?.message ?? '', /^front matter is (?:too long|not YAML)/)
    })
  }

  it('of fences that nobody closes is read in one pass', () => {
    const source = '```x\n'.repeat(40_000)
    equal(readDrafts(source, 'md').drafts.length, 1)
  })

  it('of thousands of drafts is read in one pass', () => {
    equal(readDrafts('Come in.\n---\n'.repeat(20_000), 'md').drafts.length, 20_000)
  })
})

describe('the ending of a file', () => {
  it('tells how it is read', () => {
    deepEqual(draftExtensions, ['md', 'mdx', 'txt', 'csv', 'jsonl'])
    equal(readDrafts('text\nCome in', 'CSV').drafts[0]?.text, 'Come in')
    for (const extension of ['md', 'mdx', 'txt', 'html', ''])
      equal(readDrafts('text\nCome in', extension).drafts[0]?.text, 'text\nCome in')
  })
})
