/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { t, translatePage } from '../i18n.ts'
import type { State } from '../messages.ts'
import { ask, reasonOf } from './ask.ts'
import { button, element, redraw } from './element.ts'
import { ignored } from './ignored.ts'
import { mix } from './mix.ts'
import { places } from './places.ts'
import { presets } from './presets.ts'
import { privacy } from './privacy.ts'
import type { Page, Section } from './section.ts'
import { sites } from './sites.ts'

const sections: Readonly<Record<string, Section>> = { presets, places, ignored, mix, sites, privacy }

/** Long enough to read, for what is said lies over the page. */
const sayFor = 8_000
let silence: ReturnType<typeof setTimeout> | undefined

const page: Page = {
  say: (text) => {
    clearTimeout(silence)
    find('said').textContent = text
    if (text !== '') silence = setTimeout(() => page.say(''), sayFor)
  },
  act: async (asked, done) => {
    try {
      draw(await ask(asked))
      page.say(done)
      return true
    } catch (error) {
      page.say(t('failed', reasonOf(error)))
      return false
    }
  },
}

translatePage(document)
addEventListener('hashchange', () => {
  page.say('')
  showSection()
  find(`${current()}-title`).focus()
})
// after the listener above: a section may say something about the address, which is not to be cleared
const drawn = Object.entries(sections).map(([id, section]) => section(find(id), page))
showSection()
// what is ignored or counted on a site meanwhile is shown when the person comes back
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void load()
})
void load()

async function load(): Promise<void> {
  try {
    draw(await ask({ type: 'state' }))
  } catch (error) {
    redraw(
      find('problem'),
      element('p', { class: 'notice' }, t('failed', reasonOf(error))),
      button(t('try_again'), load, { key: 'try-again' }),
    )
  }
}

function draw(state: State): void {
  redraw(
    find('problem'),
    ...(state.problem === undefined ? [] : [element('p', { class: 'notice' }, t('problem', state.problem))]),
  )
  for (const drawSection of drawn) drawSection(state)
}

/** The section that the address names, the first one where it names none. */
function current(): string {
  const named = location.hash.slice(1)
  return named in sections ? named : 'presets'
}

function showSection(): void {
  const shown = current()
  for (const id of Object.keys(sections)) find(id).hidden = id !== shown
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === `#${shown}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
}

function find(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no #${id}`)
  return found
}
