import type { DraftInFile, FileContents, FileProblem } from './draft.ts'
import { isDraftField, readFields } from './fields.ts'

/** A cell with the way back to the file; libraries read the text of cells, but not where it stands. */
interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly isQuoted: boolean
}

const textColumns = ['text', 'post', 'caption', 'copy', 'body', 'draft', 'message', 'content']
const idColumns = ['id', 'title', 'name']

/** Reads a calendar: the first row names the columns; one of them holds the posts. */
export function readCsvFile(source: string): FileContents {
  const problems: FileProblem[] = []
  const [header, ...rows] = readRows(source, problems)
  if (!header) return { drafts: [], problems }
  const names = header.map((cell) => cell.text.trim().toLowerCase())
  const column = names.findIndex((name) => textColumns.includes(name))
  if (column === -1) {
    const wanted = textColumns.map((name) => `“${name}”`).join(', ')
    return {
      drafts: [],
      problems: [...problems, { message: `has no column for the posts; call it ${wanted}`, at: 0 }],
    }
  }
  const idColumn = names.findIndex((name) => idColumns.includes(name))
  return { drafts: rows.flatMap((row) => readRow(row, names, column, idColumn, problems)), problems }
}

function readRow(
  row: readonly Cell[],
  names: readonly string[],
  column: number,
  idColumn: number,
  problems: FileProblem[],
): DraftInFile[] {
  const cell = row[column]
  const at = row[0]?.start ?? 0
  if (!cell) {
    problems.push({
      message: `has ${String(row.length)} ${row.length === 1 ? 'cell' : 'cells'} where the heading has ${String(names.length)}`,
      at,
    })
    return []
  }
  if (cell.text.trim() === '') return []
  const values: Record<string, string> = {}
  for (const [index, name] of names.entries()) if (isDraftField(name)) values[name] = row[index]?.text ?? ''
  const read = readFields(values)
  for (const { field, message } of read.problems)
    problems.push({ message, at: row[names.indexOf(field)]?.start ?? at })
  const id = row[idColumn]?.text.trim()
  return [
    {
      ...(id ? { id } : {}),
      ...read.fields,
      text: cell.text,
      range: { start: at, end: row.at(-1)?.end ?? cell.end },
      toFile: offsetInCell(cell),
      spell: (text) => (cell.isQuoted ? text.replaceAll('"', '""') : text),
      declare: (goal) => {
        const declared = row[names.indexOf('goal')]
        return declared && { start: declared.start, end: declared.end, text: goal }
      },
    },
  ]
}

/** Doubled quotes are one character of the text and two of the file. */
function offsetInCell(cell: Cell): (offset: number) => number {
  if (!cell.isQuoted) return (offset) => cell.start + offset
  const quotes = [...cell.text.matchAll(/"/g)].map((found) => found.index)
  return (offset) => cell.start + 1 + offset + quotes.filter((quote) => quote < offset).length
}

/** RFC 4180, with `;` or tab where the heading uses them; blank rows are passed over. */
function readRows(source: string, problems: FileProblem[]): Cell[][] {
  const rows: Cell[][] = []
  const separator = separatorOf(source)
  let row: Cell[] = []
  let at = 0
  for (;;) {
    const cell =
      source.charAt(at) === '"' ? readQuoted(source, at, problems) : readPlain(source, at, separator)
    row.push(cell)
    at = cell.end
    const next = source.charAt(at)
    if (next === separator) at++
    else {
      if (row.some(({ text }) => text.trim() !== '')) rows.push(row)
      row = []
      if (next === '') return rows
      at += source.startsWith('\r\n', at) ? 2 : 1
      if (at >= source.length) return rows
    }
  }
}

function separatorOf(source: string): string {
  const heading = /^[^\r\n]*/.exec(source)?.[0] ?? ''
  return [',', ';', '\t'].reduce((best, mark) =>
    heading.split(mark).length > heading.split(best).length ? mark : best,
  )
}

function readPlain(source: string, start: number, separator: string): Cell {
  let end = start
  while (end < source.length && source.charAt(end) !== separator && !/[\r\n]/.test(source.charAt(end))) end++
  return { text: source.slice(start, end), start, end, isQuoted: false }
}

function readQuoted(source: string, start: number, problems: FileProblem[]): Cell {
  let end = start + 1
  for (;;) {
    const quote = source.indexOf('"', end)
    if (quote === -1) {
      problems.push({
        message: 'has a quote that nothing closes, so all that follows is read as one post',
        at: start,
      })
      end = source.length
      break
    }
    end = quote + 1
    if (source.charAt(end) !== '"') break
    end++
  }
  const closed = end > start + 1 && source.charAt(end - 1) === '"'
  const text = source.slice(start + 1, closed ? end - 1 : end).replaceAll('""', '"')
  // what stands between the closing quote and the separator is not part of any cell
  let next = end
  while (next < source.length && !/[,;\t\r\n]/.test(source.charAt(next))) next++
  return { text, start, end: next, isQuoted: true }
}
