/// <reference lib="dom" />
import { describeChange } from '../../core/presets/compare.ts'
import { translatorFor } from '../../core/l10n/index.ts'
import { presetIn } from '../../core/presets/link.ts'
import { t } from '../i18n.ts'
import type { PresetTried, ShownPreset } from '../messages.ts'
import { reasonOf, tryPreset } from './ask.ts'
import { button, element, redraw } from './element.ts'
import { tryOut } from './try-text.ts'
import { presetName } from './preset-name.ts'
import type { Section } from './section.ts'

const mostBytes = 1_000_000
const translate = translatorFor(t('language'))

/** Which preset judges, and the ways to take another one. */
export const presets: Section = (place, page) => {
  const current = element('div')
  const found = element('div')
  const take = element('div')
  const praise = element('input', { type: 'checkbox', id: 'praise' })
  const pasted = element('textarea', {
    id: 'preset-text',
    rows: '6',
    spellcheck: 'false',
    autocomplete: 'off',
    dir: 'ltr',
  })
  const file = element('input', { type: 'file', id: 'preset-file', accept: '.json,application/json' })

  file.addEventListener('change', () => void readFile())
  praise.addEventListener('change', () => {
    void page.act({ type: 'praise', isShown: praise.checked }, t(praise.checked ? 'praise_on' : 'praise_off'))
  })
  take.append(
    element('h3', {}, t('preset_take_title')),
    element('p', { class: 'field' }, element('label', { for: file.id }, t('preset_file')), file),
    element('p', { class: 'field' }, element('label', { for: pasted.id }, t('preset_text')), pasted),
    button(t('preset_read'), () =>
      pasted.value.trim() === '' ? page.say(t('preset_text_missing')) : showPasted(pasted.value),
    ),
  )
  place.append(
    found,
    current,
    take,
    element('h3', {}, t('praise_title')),
    element('p', {}, praise, ' ', element('label', { for: praise.id }, t('praise_show'))),
    ...tryOut(page),
  )
  let isManaged = false
  let showAgain = (): void => undefined
  readLink()
  addEventListener('hashchange', readLink)

  return ({ preset, isPraiseShown }) => {
    praise.checked = isPraiseShown
    const wasManaged = isManaged
    isManaged = preset.source === 'policy'
    if (isManaged !== wasManaged) showAgain()
    take.hidden = isManaged
    redraw(current, ...presetCard(preset, () => page.act({ type: 'drop-preset' }, t('preset_dropped'))))
  }

  async function readFile(): Promise<void> {
    const [chosen] = file.files ?? []
    if (!chosen) return
    if (chosen.size > mostBytes) page.say(t('preset_too_large', chosen.name))
    else
      try {
        await show(await chosen.text(), chosen.name)
      } catch {
        // files that were moved or locked since they were chosen
        page.say(t('preset_unreadable', chosen.name))
      }
    file.value = ''
  }

  function readLink(): void {
    const { hash } = location
    if (presetIn(hash) === undefined) return
    history.replaceState(null, '', '#presets')
    void showPasted(hash)
  }

  /** Shows the preset in a text, which may be a link that carries it. */
  async function showPasted(text: string): Promise<void> {
    const carried = presetIn(text)
    if (!carried) await show(text, 'pasted')
    else if ('text' in carried) await show(carried.text, 'link')
    else page.say(translate(carried.wrong))
  }

  /** Shows what a preset would do; nothing is taken before the person says so. */
  async function show(text: string, source: string): Promise<void> {
    try {
      const tried = await tryPreset(text, source)
      const take = async (): Promise<void> => {
        if (await page.act({ type: 'take-preset', text, source }, t('preset_taken'))) forget()
      }
      const keep = (): void => {
        forget()
        page.say(t('preset_kept'))
      }
      showAgain = () => redraw(found, ...triedCard(tried, { take: isManaged ? undefined : take, keep }))
      showAgain()
      found.querySelector<HTMLElement>('h3')?.focus()
      page.say('')
    } catch (error) {
      page.say(t('failed', reasonOf(error)))
    }
  }

  function forget(): void {
    showAgain = () => undefined
    redraw(found)
    pasted.value = ''
  }
}

function presetCard(preset: ShownPreset, drop: () => unknown): Node[] {
  const { version, hash, source, locked } = preset
  return [
    element('h3', {}, t('preset_current')),
    element(
      'div',
      { class: 'card' },
      element('p', { class: 'name' }, preset.name),
      element(
        'dl',
        {},
        ...fact(t('preset_version'), version ?? t('preset_no_version')),
        ...fact(t('preset_hash'), element('code', {}, hash)),
        ...fact(t('preset_source'), sourceWord(source)),
        ...fact(t('preset_locked'), locked.length === 0 ? t('preset_none_locked') : lockedList(locked)),
      ),
      ...(source === 'policy' ? [element('p', { class: 'notice' }, t('preset_managed'))] : []),
      ...(source === undefined || source === 'policy'
        ? []
        : [button(t('preset_drop'), drop, { key: 'drop-preset' })]),
    ),
  ]
}

function triedCard(
  { preset, problems, changes }: PresetTried,
  /** Nothing can be taken where an organisation sets the preset. */
  on: { readonly take: (() => unknown) | undefined; readonly keep: () => unknown },
): Node[] {
  if (!preset)
    return [
      element('h3', { tabindex: '-1' }, t('preset_problems')),
      element(
        'div',
        { class: 'card' },
        element('p', {}, t('preset_problems_reason')),
        lines(problems),
        button(t('preset_keep'), on.keep),
      ),
    ]
  return [
    element('h3', { tabindex: '-1' }, t('preset_found', presetName(preset))),
    element(
      'div',
      { class: 'card' },
      element('p', {}, t('preset_hash'), ' ', element('code', {}, preset.hash)),
      ...(problems.length === 0 ? [] : [lines(problems)]),
      element('h4', {}, t('preset_changes')),
      changes.length === 0
        ? element('p', {}, t('preset_no_changes'))
        : lines(
            changes.map((change) =>
              describeChange({ ...change, before: translate(change.before), after: translate(change.after) }),
            ),
          ),
      ...(on.take ? [] : [element('p', { class: 'notice' }, t('preset_managed'))]),
      element(
        'p',
        { class: 'buttons' },
        ...(on.take ? [button(t('preset_take'), on.take, { kind: 'main' })] : []),
        button(t('preset_keep'), on.keep),
      ),
    ),
  ]
}

function lines(all: readonly string[]): HTMLUListElement {
  return element('ul', { class: 'lines' }, ...all.map((line) => element('li', {}, line)))
}

function lockedList(locked: ShownPreset['locked']): HTMLUListElement {
  return element(
    'ul',
    { class: 'plain' },
    ...locked.map(({ rule, by }) =>
      element('li', {}, element('code', {}, rule), ` ${t('preset_locked_by', by)}`),
    ),
  )
}

function sourceWord(source: string | undefined): string {
  switch (source) {
    case undefined:
      return t('preset_built_in')
    case 'pasted':
      return t('preset_pasted')
    case 'link':
      return t('preset_link')
    case 'policy':
      return t('preset_policy')
    default:
      return source
  }
}

function fact(name: string, value: Node | string): Node[] {
  return [element('dt', {}, name), element('dd', {}, value)]
}
