import type { Code, TestPage, WaitOptions } from './browser.ts'

/** Asks again until the answer is true-like: a strict page policy allows no waiting inside of the page. */
export async function waitFor<T, A extends readonly unknown[]>(
  page: Pick<TestPage, 'evaluate' | 'errors'>,
  run: Code<T, A>,
  { timeout = 5000, what = String(run) }: WaitOptions = {},
  ...args: A
): Promise<T> {
  const end = Date.now() + timeout
  for (;;) {
    const found = await page.evaluate(run, ...args)
    if (found) return found
    if (Date.now() > end) {
      const errors = page.errors()
      throw new Error(
        `waited ${timeout} ms for: ${what}${errors.length > 0 ? `\nthe page says:\n${errors.join('\n')}` : ''}`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
