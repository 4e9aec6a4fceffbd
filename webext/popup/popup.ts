/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import browser from 'webextension-polyfill'
import { t, translatePage } from '../i18n.ts'
import type { State } from '../messages.ts'
import { ask, reasonOf } from '../options/ask.ts'
import { button, element, redraw } from '../options/element.ts'
import { presetName } from '../options/preset-name.ts'
import { activeSite, presetOnPage, type Site } from './site.ts'

/** What the popup says of a page: what is so, why, and the one thing to do about it. */
interface Standing {
  readonly mark: 'on' | 'off' | 'paused'
  readonly title: string
  readonly reason: string
  readonly action: string
  readonly act: () => unknown
}

const site = place('site')
const said = place('said')
const preset = place('preset')

translatePage(document)
place('options').addEventListener('click', (event) => {
  event.preventDefault()
  void openOptions('presets')
})
void show()
void offerPreset()

/** Tells what was shown; nothing where the service worker does not answer. */
async function show(): Promise<Standing['mark'] | undefined> {
  try {
    const [active, state] = await Promise.all([activeSite(), ask({ type: 'state' })])
    const isGranted = active !== undefined && (await browser.permissions.contains(active.permission))
    return draw(active, state, isGranted)
  } catch (error) {
    redraw(
      site,
      element('h1', { tabindex: '-1' }, t('popup_failed')),
      element('p', {}, t('failed', reasonOf(error))),
      button(t('try_again'), show, { kind: 'main', key: 'act' }),
    )
    return undefined
  }
}

function draw(active: Site | undefined, state: State, isGranted: boolean): Standing['mark'] {
  const { mark, title, reason, action, act } = standingOf(active, state, isGranted)
  redraw(
    site,
    element('h1', { tabindex: '-1' }, active?.host ?? t('popup_no_site')),
    element('p', { class: `standing ${mark}` }, title),
    element('p', {}, reason),
    button(action, act, { key: 'act', ...(mark === 'on' ? {} : { kind: 'main' }) }),
    ...(state.problem === undefined ? [] : [element('p', { class: 'notice' }, t('problem', state.problem))]),
  )
  redraw(
    preset,
    t('preset_line', presetName(state.preset)),
    ' ',
    element('span', { class: 'hidden' }, t('preset_hash')),
    ' ',
    element('code', {}, state.preset.hash),
  )
  return mark
}

function standingOf(active: Site | undefined, state: State, isGranted: boolean): Standing {
  if (!active)
    return {
      mark: 'off',
      title: t('popup_nowhere'),
      reason: t('popup_nowhere_reason'),
      action: t('popup_nowhere_action'),
      act: () => openOptions('sites'),
    }
  const { host } = active
  if (!isGranted)
    return {
      mark: 'off',
      title: t('popup_off'),
      reason: t('popup_off_reason'),
      action: t('popup_turn_on', host),
      act: () => turnOn(active),
    }
  if (state.isPaused)
    return {
      mark: 'paused',
      title: t('popup_paused_everywhere'),
      reason: t('popup_paused_everywhere_reason'),
      action: t('popup_go_on'),
      act: () => pause(undefined, false),
    }
  if (state.pausedHosts.includes(host))
    return {
      mark: 'paused',
      title: t('popup_paused'),
      reason: t('popup_paused_reason'),
      action: t('popup_go_on'),
      act: () => pause(host, false),
    }
  return {
    mark: 'on',
    title: t('popup_on'),
    reason: t('popup_on_reason'),
    action: t('popup_pause'),
    act: () => pause(host, true),
  }
}

/** A link that carries a preset leads to some page; whoever follows it finds the preset here. */
async function offerPreset(): Promise<void> {
  const fragment = await presetOnPage()
  if (fragment === undefined) return
  redraw(
    place('offer'),
    element('p', {}, t('popup_preset')),
    button(t('popup_preset_action'), () => openOptions(fragment.slice(1)), { kind: 'main' }),
  )
}

/** Browsers ask the person only where this is the first thing that a press does. */
async function turnOn({ permission }: Site): Promise<void> {
  try {
    const isGranted = await browser.permissions.request(permission)
    const mark = await show()
    if (!isGranted) say(t('popup_refused'))
    else if (mark === 'on') say(t('popup_turned_on'))
  } catch (error) {
    say(t('failed', reasonOf(error)))
  }
}

async function pause(host: string | undefined, isPaused: boolean): Promise<void> {
  try {
    await ask({ type: 'pause', ...(host === undefined ? {} : { host }), isPaused })
    await show()
    say(isPaused ? t('popup_did_pause') : t('popup_did_go_on'))
  } catch (error) {
    say(t('failed', reasonOf(error)))
  }
}

async function openOptions(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options/options.html#${section}`) })
  window.close()
}

function say(text: string): void {
  said.textContent = text
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no #${id}`)
  return found
}
