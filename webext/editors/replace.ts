import { applyEdits } from '../../core/findings/edits.ts'
import type { Edit } from '../../core/text/span.ts'
import { undoByBrowser, undoByEvent, undoByKey } from './commands.ts'
import { difference } from './difference.ts'
import type { Editor, Replaced } from './editor.ts'

/** Editors listen for one of these; what one does not know it leaves alone. */
const ways = [undoByEvent, undoByKey, undoByBrowser]

/** Editors take a change into their model in their own time; after this long one that has not refuses. */
const patience = 600
const step = 30

/**
 * Makes edits in an editor, last one first, and reads it again: what it says then is what counts. Where
 * it is not what was asked for, the change is taken back by the editor's own undo.
 */
export async function replaceIn(
  editor: Editor,
  edits: readonly Edit[],
  put: (edit: Edit) => Promise<void>,
  place: (caret: number) => void,
): Promise<Replaced> {
  const before = editor.read()
  const wanted = applyEdits(before, edits)
  const caret = editor.caret() ?? before.length
  const restoreScroll = rememberScroll(editor.box)
  editor.box.focus({ preventScroll: true })
  let expected = before
  for (const edit of edits.toSorted((a, b) => b.start - a.start)) {
    expected = applyEdits(expected, [edit])
    await put(keepLetter(editor.read(), edit))
    if (await becomes(editor, expected)) continue
    await takeBack(editor, before, edits.length + 1)
    restoreScroll()
    return { isDone: false, text: wanted }
  }
  place(moved(caret, edits))
  restoreScroll()
  return { isDone: true, text: wanted }
}

/** Takes a change back that the person made by us; see {@link Editor.undoTo}. */
export async function undoIn(
  editor: Editor,
  text: string,
  edits: number,
  place: (caret: number) => void,
): Promise<boolean> {
  const change = difference(editor.read(), text)
  const caret = editor.caret() ?? text.length
  const restoreScroll = rememberScroll(editor.box)
  editor.box.focus({ preventScroll: true })
  const isDone = await takeBack(editor, text, edits)
  // an undo selects what was changed, and the next key would overwrite it
  if (isDone) place(moved(caret, [change]))
  restoreScroll()
  return isDone || (await editor.replace([difference(editor.read(), text)])).isDone
}

/** No editor is sure to take “nothing” for a text, so a letter beside what goes is put in again. */
function keepLetter(text: string, { start, end, text: put }: Edit): Edit {
  if (put !== '' || start === end) return { start, end, text: put }
  if (start > 0 && text.charAt(start - 1) !== '\n') {
    const letter = lastLetter(text.slice(0, start))
    return { start: start - letter.length, end, text: letter }
  }
  const letter = firstLetter(text.slice(end))
  return letter === '\n' ? { start, end, text: '' } : { start, end: end + letter.length, text: letter }
}

/** What a person takes for one letter: an emoji is not cut in two. */
let letters: Intl.Segmenter | undefined

function lastLetter(text: string): string {
  return [...(letters ??= new Intl.Segmenter('en')).segment(text.slice(-40))].at(-1)?.segment ?? ''
}

function firstLetter(text: string): string {
  return [...(letters ??= new Intl.Segmenter('en')).segment(text.slice(0, 40))][0]?.segment ?? ''
}

async function becomes(editor: Editor, expected: string): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += step) {
    await pause(step)
    if (isSame(editor.read(), expected)) return isStill(editor, expected)
  }
  return false
}

/** Some editors put back what was there a moment later. */
async function isStill(editor: Editor, expected: string): Promise<boolean> {
  await pause(4 * step)
  return isSame(editor.read(), expected)
}

/** Editors end with a line of their own, and keep spaces at ends of lines in their own way. */
function isSame(a: string, b: string): boolean {
  const bare = (text: string): string => text.replace(/[ \t]+$/gm, '').trim()
  return bare(a) === bare(b)
}

/**
 * Takes changes back until the text is as wanted, by the editor's own undo, which alone knows about its
 * formats. `false` where it does not come to that.
 */
export async function takeBack(editor: Editor, wanted: string, most: number): Promise<boolean> {
  for (const undo of ways) {
    for (let times = 0; times < most; times++) {
      const before = editor.read()
      if (isSame(before, wanted)) return true
      undo(editor.box)
      for (let waited = 0; waited < patience / 2 && editor.read() === before; waited += step)
        await pause(step)
      // this way does nothing here
      if (editor.read() === before) break
    }
  }
  return isSame(editor.read(), wanted)
}

/** Where the caret is after edits: beside the letter that it was beside. */
function moved(caret: number, edits: readonly Edit[]): number {
  let at = caret
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
    if (end <= caret) at += text.length - (end - start)
    else if (start < caret) at += start - caret
  }
  return at
}

/** Putting a text in scrolls to it; what the person was looking at stays where it was. */
function rememberScroll(box: HTMLElement): () => void {
  const places: { element: Element; left: number; top: number }[] = []
  for (let element: Element | null = box; element; element = parentOf(element)) {
    if (element.scrollTop !== 0 || element.scrollLeft !== 0 || element === box)
      places.push({ element, left: element.scrollLeft, top: element.scrollTop })
  }
  const view = box.ownerDocument.defaultView
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0]
  return () => {
    for (const { element, left, top } of places) element.scrollTo({ left, top, behavior: 'instant' })
    view?.scrollTo({ left: x, top: y, behavior: 'instant' })
  }
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
