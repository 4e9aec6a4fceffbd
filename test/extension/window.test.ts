import { deepEqual, equal, match } from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWindow } from './hosts/node-host.ts'
import { lens, openFile, openStatus, run, see, text } from './hosts/steps.ts'
import { gift, mixed, pitch, welcome, withGoal } from './suite/posts.ts'

const preset = {
  name: 'harbour/choir',
  version: '1.0.0',
  places: [{ files: 'list/**', kind: 'members', goal: 'community' }],
  rules: { 'mixed/*': 'warning' },
  mix: { community: 0.6, days: 30 },
}
const files = {
  'porchlight.json': `${JSON.stringify(preset, null, 2)}\n`,
  'list/welcome.md': `---\ndate: 2025-03-03\nplace: list\n---\n${mixed}`,
  'list/two.md': `${withGoal('community', `${welcome}\n`)}${withGoal('marketing', `${pitch}\n`)}`,
  'blog/guide.md': withGoal('marketing', `${gift}\n`),
  'README.md': `# Choir\n\n${pitch}\n`,
}

describe('the window of VS Code', function () {
  this.timeout(120_000)

  it('shows, explains and mends a draft', () =>
    openWindow('list/welcome.md', { files }, async (window) => {
      const { page, workspace } = window
      await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
      await see(page, 'editor')

      // the lens
      await lens(page, /mixed: serves and sells .* sells 9\d %/)
      // the phrase, explained
      await page.locator('.view-line', { hasText: 'Season cards' }).getByText('£45').first().hover()
      const hover = page.locator('.monaco-hover:visible').first()
      await hover.waitFor()
      match(await text(hover), /This welcome turns into a pitch/)
      match(await text(hover), /harbour\/choir 1\.0\.0/)
      await see(page, 'hover')
      await page.keyboard.press('Escape')

      // the light bulb, by keyboard
      await page.locator('.view-line', { hasText: 'Season cards' }).getByText('£45').first().click()
      await page.keyboard.press('Control+.')
      const action = page.locator('.action-widget:visible').getByText('Cut the pitch').first()
      await action.waitFor()
      await see(page, 'quick-fix')
      await page.keyboard.press('Enter')
      await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' })
      await page.keyboard.press('Control+z')
      await page.locator('.squiggly-warning').first().waitFor()
      equal(readFileSync(join(workspace, 'list/welcome.md'), 'utf8'), files['list/welcome.md'])
    }))

  it('lists the drafts and draws their mix', () =>
    openWindow('list/welcome.md', { files }, async ({ page }) => {
      await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
      await page
        .locator('.activitybar')
        .getByRole('tab', { name: /Porchlight/ })
        .click()
      const tree = page.locator('.pane', { hasText: 'Drafts' }).first()
      await tree.getByText('welcome.md').waitFor()
      const rows = await tree.locator('.monaco-list-row').allInnerTexts()
      deepEqual(rows.map((row) => /^\S+?\.md/.exec(row.trim())?.[0]).sort(), [
        'guide.md',
        'two.md',
        'welcome.md',
      ])
      const mix = page.frameLocator('iframe.webview').frameLocator('#active-frame')
      await mix.getByText('The mix of 4 drafts').waitFor()
      match(await mix.locator('main').innerText(), /25 % serves the community/)
      match(await mix.locator('main').innerText(), /Target missed/)
      await see(page, 'mix')
      // nothing in the page may run
      equal(await mix.locator('script').count(), 0)
      // by keyboard: a draft with two opens
      await tree.getByText('two.md').click()
      await page.keyboard.press('ArrowRight')
      await tree.getByText('Season cards').waitFor()
    }))

  it('judges two folders by two presets', () =>
    openWindow(
      'north/list/a.md',
      {
        folders: ['north', 'south'],
        files: {
          'north/porchlight.json': JSON.stringify({ ...preset, rules: { 'mixed/*': 'error' } }),
          'north/list/a.md': mixed,
          'south/porchlight.json': JSON.stringify({
            ...preset,
            name: 'harbour/south',
            rules: { 'mixed/*': 'info' },
          }),
          'south/list/b.md': mixed,
        },
      },
      async ({ page }) => {
        await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 })
        await openFile(page, 'b.md')
        await page.locator('.squiggly-info').first().waitFor()
        await see(page, 'two-folders')
      },
    ))

  it('reads calendars, new texts and presets as they are written', () =>
    openWindow(
      'calendar.csv',
      {
        files: {
          'calendar.csv': `goal,text\ncommunity,"Say ""hi"". ${gift}"\n`,
          'porchlight.json': `${JSON.stringify({ ...preset, name: 'harbour/choir' }, null, 2)}\n`,
          'list/a.md': mixed,
        },
      },
      async ({ page, workspace }) => {
        // a calendar: the phrase in its cell
        await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })

        // a text that was never saved
        await run(page, 'Porchlight: New draft')
        await page.locator('.quick-input-list').getByText('community', { exact: true }).first().waitFor()
        await page.keyboard.press('Enter')
        await page.locator('.view-line', { hasText: 'goal: community' }).waitFor()
        await page.keyboard.type(`${welcome} ${pitch}`)
        await page.locator('.squiggly-warning').first().waitFor()
        await see(page, 'new-draft')

        // a preset that changes on disk
        await openFile(page, 'a.md')
        await page.locator('.squiggly-warning').first().waitFor()
        const file = join(workspace, 'porchlight.json')
        writeFileSync(file, JSON.stringify({ ...preset, rules: { 'mixed/*': 'error' } }, null, 2))
        await page.locator('.squiggly-error').first().waitFor()

        // a preset that is wrong
        writeFileSync(file, JSON.stringify({ ...preset, lockd: ['mixed/*'] }, null, 2))
        await openFile(page, 'porchlight.json')
        await page.locator('.squiggly-error').first().waitFor()
        await run(page, 'Problems: Focus on Problems View')
        await page
          .locator('.markers-panel')
          .getByText(/lockd is not known here; did you mean “locked”/)
          .waitFor()
        await see(page, 'problems')

        // and its completion
        await page.locator('.view-line', { hasText: '"name"' }).first().click()
        await page.keyboard.press('Home')
        await page.keyboard.type('"')
        await page.locator('.suggest-widget:visible').getByText('locked').first().waitFor()
        await see(page, 'preset')
      },
    ))

  it('speaks the language of the window', () =>
    openWindow(
      'a.md',
      {
        files: { 'a.md': withGoal('community', mixed) },
        // what a language pack would set
        prepare: (page) => page.addInitScript('globalThis._VSCODE_NLS_LANGUAGE = "de"'),
      },
      async ({ page }) => {
        await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
        await lens(page, /gemischt: dient und verkauft/)
        await run(page, 'Problems: Focus on Problems View')
        await page.locator('.markers-panel').getByText('Dieses Willkommen wird zur Werbung.').waitFor()
      },
    ))

  it('says its state, and takes a file that it left in peace', () =>
    openWindow('README.md', { files }, async (window) => {
      const { page } = window
      let status = await openStatus(window)
      // what is open does not change
      while ((await text(status)).includes('checking')) {
        await page.keyboard.press('Escape')
        await page.mouse.move(600, 400)
        await page.waitForTimeout(300)
        status = await openStatus(window)
      }
      match(await text(status), /not checked/)
      await see(page, 'status')
      match(await text(status), /declares no goal/)
      await status.getByText('Check this file').click()
      await page.locator('.codelens-decoration').first().waitFor()
      await lens(page, /sells/)
    }))
})
