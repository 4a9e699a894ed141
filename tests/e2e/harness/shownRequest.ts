import type { Page } from 'playwright-core'

/** Id and number of the request that a page shows. */
export async function shownRequest(page: Page): Promise<{ id: string; number: string }> {
  const text = await page
    .getByRole('main')
    .getByText(/REQ-\d{6}/)
    .first()
    .innerText()
  return { id: page.url().split('/').at(-1)!, number: /REQ-\d{6}/.exec(text)![0] }
}
