import type { Page } from 'playwright-core'
import { focusName } from './focusName'

// More than any page here has.
const STOPS = 120

/** Presses Tab (or Shift+Tab) until the keyboard is on something with this name, and fails when it never comes. */
export async function tabTo(page: Page, name: RegExp, back = false): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    const at = await focusName(page)
    if (name.test(at)) return
    passed.push(at.slice(0, 40))
  }
  throw new Error(`The keyboard never comes to ${name}. It passed:\n${passed.join('\n')}`)
}
