import type { Page } from 'playwright-core'

/** Collects what a page throws, shouts at the console, or is refused; but for loads of addresses that `mayFail`. */
export function watchPage(page: Page, mayFail?: RegExp): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const { url } = message.location()
    if (message.text().startsWith('Failed to load resource') && mayFail?.test(url)) return
    faults.push(`${page.url()}: ${message.text()} (${url})`)
  })
  return faults
}
