/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { launchBrowser } from '../test/extension/hosts/browser.ts'

/** Renders the mark of the browser extension in the sizes that browsers and stores ask for. */
const folder = 'webext/icons'
const sizes = [16, 32, 48, 96, 128]

void renderAll()

async function renderAll(): Promise<void> {
  const mark = readFileSync(`${folder}/porchlight.svg`).toString('base64')
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 })
    for (const size of sizes) {
      const image = `<img width="${size}" height="${size}" src="data:image/svg+xml;base64,${mark}">`
      await page.setViewportSize({ width: size, height: size })
      await page.setContent(`<style>body { margin: 0 } img { display: block }</style>${image}`)
      await page.evaluate(() => Promise.all([...document.images].map((shown) => shown.decode())))
      const path = `${folder}/${size}.png`
      await page.screenshot({ path, omitBackground: true })
      console.log(path)
    }
  } finally {
    await browser.close()
  }
}
