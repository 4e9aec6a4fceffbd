/// <reference lib="dom" />
import browser from 'webextension-polyfill'
import { t } from '../i18n.ts'
import type { State } from '../messages.ts'
import { reasonOf } from './ask.ts'
import { button, element, redraw } from './element.ts'
import type { Page, Section } from './section.ts'

/** Where Porchlight works, with pause and the way to give a permission back. */
export const sites: Section = (place, page) => {
  const body = element('div')
  place.append(body)
  let state: State | undefined
  let origins: readonly string[] = []
  const draw = () => {
    if (state) redraw(body, ...content(state, origins, page))
  }
  const read = async () => {
    try {
      origins = (await browser.permissions.getAll()).origins ?? []
      draw()
    } catch (error) {
      page.say(t('failed', reasonOf(error)))
    }
  }
  browser.permissions.onAdded.addListener(() => void read())
  browser.permissions.onRemoved.addListener(() => void read())
  void read()
  return (next) => {
    state = next
    draw()
  }
}

function content(state: State, origins: readonly string[], page: Page): Node[] {
  return [
    element('h3', {}, t('sites_everywhere')),
    everywhere(state.isPaused, page),
    element('h3', {}, t('sites_list')),
    origins.length === 0
      ? element('p', { class: 'empty' }, t('sites_none'))
      : element(
          'ul',
          { class: 'items' },
          ...origins.toSorted().map((origin) => row(origin, state.pausedHosts, page)),
        ),
  ]
}

function everywhere(isPaused: boolean, page: Page): HTMLElement {
  return element(
    'p',
    {},
    button(
      t(isPaused ? 'sites_go_on_everywhere' : 'sites_pause_everywhere'),
      () =>
        page.act(
          { type: 'pause', isPaused: !isPaused },
          t(isPaused ? 'popup_did_go_on' : 'popup_paused_everywhere'),
        ),
      { key: 'everywhere' },
    ),
  )
}

function row(origin: string, pausedHosts: readonly string[], page: Page): HTMLLIElement {
  const host = hostOf(origin)
  const name = host === '*' ? t('sites_all') : host
  const isPaused = pausedHosts.includes(host)
  return element(
    'li',
    {},
    element(
      'div',
      {},
      element('p', { class: 'name' }, element('bdi', {}, name)),
      element('p', { class: 'hint' }, t(isPaused ? 'site_paused' : 'site_on')),
    ),
    element(
      'p',
      { class: 'buttons' },
      // a pause is of one host
      ...(host.includes('*') ? [] : [pauseButton(host, isPaused, page)]),
      button(t('site_remove'), () => remove(origin, name, page), {
        label: t('site_remove_of', name),
        key: `remove ${origin}`,
        kind: 'quiet',
      }),
    ),
  )
}

function pauseButton(host: string, isPaused: boolean, page: Page): HTMLButtonElement {
  return button(
    t(isPaused ? 'site_go_on' : 'site_pause'),
    () =>
      page.act(
        { type: 'pause', host, isPaused: !isPaused },
        t(isPaused ? 'popup_did_go_on' : 'popup_did_pause'),
      ),
    {
      label: t(isPaused ? 'site_go_on_of' : 'site_pause_of', host),
      key: `pause ${host}`,
      kind: 'quiet',
    },
  )
}

async function remove(origin: string, name: string, page: Page): Promise<void> {
  try {
    const isRemoved = await browser.permissions.remove({ origins: [origin] })
    page.say(t(isRemoved ? 'site_removed' : 'site_kept', name))
  } catch {
    // browsers refuse what the manifest or a policy requires
    page.say(t('site_kept', name))
  }
}

/** The host in `*://host/*`, which is `*` where the permission is for all. */
function hostOf(origin: string): string {
  return /^[^:]+:\/\/([^/]+)\//.exec(origin)?.[1] ?? '*'
}
