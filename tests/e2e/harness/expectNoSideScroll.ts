import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Nothing on the page is wider than the screen. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(tooWide, `${page.url()} is wider than the screen by so many pixels`).toBe(0)
}
