import { describe, expect } from 'vitest'
import { test } from './harness/test'

describe('a person without admin rights is sent to the portal', () => {
  test.for(['erin', 'sarah'])('%s, from any page of the administration', async (who, { visit }) => {
    const page = await visit({ who })
    for (const path of ['/admin', '/admin/collections/itsm-forms', '/admin/unauthorized']) {
      await page.goto(path)
      await page.getByRole('heading', { name: 'Ask for something' }).waitFor()
      expect(new URL(page.url()).pathname).toBe('/')
    }
    await page.getByRole('button', { name: /^Account of/ }).click()
    await page.getByRole('menuitem', { name: 'My rights' }).waitFor()
    expect(await page.getByRole('menuitem', { name: 'Admin' }).count()).toBe(0)
  })

  test('somebody who configures a part is let in, and nobody at all signs in first', async ({ visit }) => {
    const john = await visit({ who: 'john' })
    await john.goto('/admin')
    await john.getByRole('link', { name: 'Log out' }).waitFor()
    const nobody = await visit({})
    await nobody.goto('/admin')
    await nobody.getByRole('heading', { name: 'Sign in' }).waitFor()
  })
})
