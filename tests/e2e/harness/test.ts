import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { test as base } from 'vitest'
import { chromiumPath } from '@/scripts/lib/ensureChromium.mjs'
import { launchBrowser } from './launchBrowser'
import { logIn } from './logIn'
import { settings } from './settings'
import { watchPage } from './watchPage'

export type Visit = {
  /** Local part of the address of whoever is signed in already; left out, nobody is. */
  who?: string
  width?: number
  /** Addresses whose failure is what the test is about; other failed loads are defects. */
  mayFail?: RegExp
}

type Fixtures = {
  executable: string | undefined
  browser: Browser
  /** Opens a page of server A in a fresh browser profile. What it shouts at the console fails the test. */
  visit: (visit: Visit) => Promise<Page>
}

const ARTIFACTS = path.resolve(import.meta.dirname, '../../artifacts')
const PATIENCE_MS = 15_000

export const test = base.extend<Fixtures>({
  executable: [chromiumPath(), { scope: 'file' }],
  browser: [
    async ({ executable }, use) => {
      const browser = await launchBrowser(executable)
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  visit: async ({ browser, task }, use) => {
    const pages: { page: Page; faults: string[] }[] = []
    await use(async ({ who, width = 1440, mayFail }) => {
      const context = await browser.newContext({
        baseURL: settings.a,
        viewport: { width, height: 900 },
        colorScheme: 'light',
        reducedMotion: 'reduce',
        timezoneId: 'Europe/Berlin',
        hasTouch: width < 500,
      })
      context.setDefaultTimeout(PATIENCE_MS)
      if (who) {
        const value = await logIn(who, settings.a)
        await context.addCookies([
          { name: 'payload-token', value, url: settings.a, httpOnly: true, sameSite: 'Lax' },
        ])
      }
      const page = await context.newPage()
      pages.push({ page, faults: watchPage(page, mayFail) })
      return page
    })
    const failed = task.result?.state === 'fail'
    for (const [index, { page }] of pages.entries()) {
      const name = `${task.name.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}-${index}.png`
      if (failed) await page.screenshot({ path: path.join(ARTIFACTS, name) })
      await page.context().close()
    }
    const faults = pages.flatMap((each) => each.faults)
    if (faults.length > 0) throw new Error(`The pages complained:\n${faults.join('\n')}`)
  },
})
