import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Goes down the list of a queue with the keyboard until the request with this number is the selected one. */
export async function pickInQueue(page: Page, number: string): Promise<void> {
  const rows = page.getByRole('main').getByRole('list').getByRole('button')
  const row = rows.filter({ hasText: number })
  await row.waitFor()
  // Keys work from the moment the page has come to life, which is also when its buttons do.
  await page.getByRole('region', { name: 'Selected request' }).locator('button:enabled').first().waitFor()
  const all = await rows.count()
  for (let step = 0; step < all; step += 1) await page.keyboard.press('k')
  for (let step = 0; step < all; step += 1) {
    if ((await row.getAttribute('aria-current')) === 'true') break
    await page.keyboard.press('j')
  }
  expect(await row.getAttribute('aria-current'), `${number} is selected`).toBe('true')
}
