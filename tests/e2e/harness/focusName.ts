import type { Page } from 'playwright-core'

/** What the keyboard is on, as a screen reader would call it. */
export function focusName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    // A connection is drawn: it is no HTML element.
    if (!element) return ''
    const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null
    return (
      element.getAttribute('aria-label') ??
      ([...(labels ?? [])].map((label) => label.textContent).join(' ') || element.textContent || '')
    ).trim()
  })
}
