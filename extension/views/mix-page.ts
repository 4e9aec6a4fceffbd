import { env, l10n } from 'vscode'
import type { Intent } from '../../core/facets.ts'
import type { Mix, MixPart, Shares } from '../../core/mix.ts'
import { draftCount, intentWord } from '../words.ts'
import { html, type Html } from './html.ts'
import { translate } from '../translate.ts'

const order: readonly Intent[] = ['community', 'mixed', 'selling', 'neutral']

export interface PageOptions {
  readonly cspSource: string
  /** Address of the style sheet. */
  readonly style: string
}

/** The mix as a page: bars for the eye, tables of the same figures for a screen reader; no script. */
export function mixPage(mix: Mix, { cspSource, style }: PageOptions): string {
  const page = html`<!doctype html>
    <html lang="${env.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${cspSource}" />
        <link rel="stylesheet" href="${style}" />
        <title>${l10n.t('The mix')}</title>
      </head>
      <body>
        <main>${mix.count === 0 ? nothing() : content(mix)}</main>
      </body>
    </html>`
  return page.source
}

function nothing(): Html {
  return html`<p>${l10n.t('There are no drafts to count yet.')}</p>
    <p><a href="command:porchlight.newDraft">${l10n.t('New draft')}</a></p>`
}

function content(mix: Mix): Html {
  return html` <h1>${l10n.t('The mix of {0}', draftCount(mix.count))}</h1>
    ${bar(mix.shares)}
    <ul class="legend">
      ${order.map(
        (intent) =>
          html`<li>
            <i class="${intent}" aria-hidden="true"></i>
            <b>${percent(mix.shares[intent])}</b> ${intentWord(intent)}
          </li>`,
      )}
    </ul>
    ${
      mix.target
        ? html`<p class="${mix.target.isMet ? 'met' : 'missed'}" role="status">
            <b>${mix.target.isMet ? l10n.t('Target met') : l10n.t('Target missed')}</b>:
            ${translate(mix.target.message)}.
          </p>`
        : html``
    }
    ${mix.missing.map(({ message }) => html`<p class="missed"><b>${l10n.t('Missing')}</b>: ${translate(message)}.</p>`)}
    ${parts(l10n.t('By week'), mix.weeks)} ${parts(l10n.t('By place'), mix.places)}`
}

function parts(title: string, all: readonly MixPart[]): Html {
  if (all.length < 2) return html``
  return html`<table>
    <caption>
      ${title}
    </caption>
    <thead class="hidden">
      <tr>
        <th scope="col">${title}</th>
        ${order.map((intent) => html`<th scope="col">${intentWord(intent)}</th>`)}
        <th scope="col">${l10n.t('drafts')}</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(
        ({ name, count, shares }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td aria-hidden="true" class="chart">${bar(shares)}</td>
            ${order.map((intent) => html`<td class="hidden">${percent(shares[intent])}</td>`)}
            <td class="count">${count}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

const width = 200
const height = 12

/** Drawn by attributes: styles in the page are not allowed. */
function bar(shares: Shares): Html {
  let from = 0
  const label = order.map((intent) => `${intentWord(intent)} ${percent(shares[intent])}`).join(', ')
  return html`<svg
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="none"
    role="img"
    aria-label="${label}"
  >
    <defs>
      <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="3" height="6" class="mixed" />
      </pattern>
    </defs>
    ${order.map((intent) => {
      const x = from
      from += shares[intent] * width
      return html`<rect
        class="${intent}"
        x="${x.toFixed(2)}"
        width="${(shares[intent] * width).toFixed(2)}"
        height="${height}"
      />`
    })}
  </svg>`
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`
}
