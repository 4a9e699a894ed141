import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '@/scripts/demo/people'
import { auditTrail } from './harness/auditTrail'
import { expectNoSideScroll } from './harness/expectNoSideScroll'
import { pickInQueue } from './harness/pickInQueue'
import { shownRequest } from './harness/shownRequest'
import { test } from './harness/test'

const PHONE = 390
const progress = (page: Page) => page.getByRole('list', { name: 'Progress' })

describe('a request goes from the portal through approval to fulfilment', () => {
  test('at a desk, decided by keyboard', async ({ visit }) => {
    const erin = await visit({})
    await erin.goto('/requests')
    await erin.getByLabel('E-mail').fill('erin@steward.example')
    await erin.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
    await erin.getByRole('button', { name: 'Sign in' }).click()
    await erin.getByRole('heading', { name: 'My requests' }).waitFor()
    await erin.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click()
    await erin.getByRole('link', { name: /^Access card/ }).click()

    const form = erin.getByRole('form', { name: 'Access card' })
    await form.getByLabel('Reason').fill('My card broke in the door')
    expect(await form.getByLabel('Number of the old card').count()).toBe(0)
    await form.getByLabel('This replaces a lost or broken card').check()
    await form.getByRole('button', { name: 'Submit request' }).click()
    await expect
      .poll(() => form.getByLabel('Number of the old card').getAttribute('aria-invalid'))
      .toBe('true')
    await form.getByLabel('Number of the old card').fill('004711')
    await form.getByLabel('Laboratory').check()
    await form.getByRole('button', { name: 'Submit request' }).click()
    await progress(erin)
      .getByText(/Waiting for (John Miller|Sarah Khan) or (John Miller|Sarah Khan)/)
      .waitFor()
    const request = await shownRequest(erin)

    const john = await visit({ who: 'john' })
    await john.goto('/queue')
    await pickInQueue(john, request.number)
    await john.keyboard.press('a')
    const row = john
      .getByRole('list', { name: 'Waiting for you' })
      .getByRole('button', { name: request.number })
    await row.waitFor({ state: 'detached' })
    await john.getByRole('button', { name: 'Undo' }).click()
    await row.waitFor()
    await pickInQueue(john, request.number)
    const decided = john.waitForResponse(`**/api/itsm-requests/${request.id}/decide`)
    await john.keyboard.press('a')
    expect((await decided).status()).toBe(200)

    const frank = await visit({ who: 'frank' })
    await frank.goto('/fulfilment')
    await pickInQueue(frank, request.number)
    const delivered = frank.waitForResponse(`**/api/itsm-requests/${request.id}/fulfill`)
    await frank.keyboard.press('f')
    // Leaving the page ends the time in which it can be undone.
    await frank.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click()
    expect((await delivered).status()).toBe(200)

    await erin.reload()
    await erin.getByRole('main').getByText('Fulfilled', { exact: true }).first().waitFor()
    const done = progress(erin).getByRole('listitem')
    expect(await done.allInnerTexts()).toEqual([
      expect.stringMatching(/Submitted by Erin Blake/),
      expect.stringMatching(/Approved by John Miller/),
      expect.stringMatching(/Fulfilled by Frank Osei/),
    ])
    for (const item of await done.all()) await item.getByRole('time').first().waitFor()

    const status = (from: string, to: string) => ({ changes: { status: { from, to } } })
    expect(await auditTrail(request.id)).toMatchObject([
      {
        action: 'itsm-requests.submit',
        actorName: 'Erin Blake',
        changes: { data: { to: { oldCard: '004711', areas: ['lab'] } } },
      },
      {
        action: 'itsm-requests.decide',
        actorName: 'John Miller',
        ...status('pending_approval', 'pending_fulfillment'),
      },
      {
        action: 'itsm-requests.fulfill',
        actorName: 'Frank Osei',
        ...status('pending_fulfillment', 'fulfilled'),
      },
    ])
  })

  test('on a phone, on two branches, sent back once and amended', async ({ visit }) => {
    const erin = await visit({ who: 'erin', width: PHONE })
    await erin.goto('/')
    await expectNoSideScroll(erin)
    await erin.getByRole('link', { name: /^Contract review/ }).click()
    const form = erin.getByRole('form', { name: 'Contract review' })
    await form.getByLabel('Reason').fill('A new supplier')
    await form.getByLabel('Value in EUR').fill('12000')
    await expectNoSideScroll(erin)
    await form.getByRole('button', { name: 'Submit request' }).click()
    await progress(erin).getByText('Waiting for Lena Fischer').waitFor()
    await progress(erin).getByText('Waiting for Hana Novak').waitFor()
    const request = await shownRequest(erin)

    const lena = await visit({ who: 'lena', width: PHONE })
    await lena.goto('/queue')
    await expectNoSideScroll(lena)
    await lena
      .getByRole('list', { name: 'Waiting for you' })
      .getByRole('button', { name: request.number })
      .click()
    await lena
      .getByRole('dialog', { name: request.number })
      .getByRole('button', { name: 'Send back' })
      .click()
    const reason = lena.getByRole('dialog', { name: /^Send back/ })
    await reason.getByLabel('Reason').waitFor()
    // Typed, not filled: the dialog has to take the words from the first key on.
    await lena.keyboard.type('Who is the counterparty?')
    const returned = lena.waitForResponse(`**/api/itsm-requests/${request.id}/decide`)
    await reason.getByRole('button', { name: 'Send back' }).click()
    expect((await returned).status()).toBe(200)

    await erin.reload()
    await erin.getByText('Who is the counterparty?').waitFor()
    await erin.getByRole('link', { name: 'Amend' }).click()
    await erin.getByLabel('Counterparty').fill('Acme GmbH')
    await expectNoSideScroll(erin)
    await erin.getByRole('button', { name: 'Resubmit request' }).click()
    await progress(erin).getByText('Waiting for Lena Fischer').waitFor()

    const hana = await visit({ who: 'hana', width: PHONE })
    for (const [who, page] of [
      ['Lena Fischer', lena],
      ['Hana Novak', hana],
    ] as const) {
      await page.goto(`/requests/${request.id}`)
      await page.getByText('Acme GmbH').waitFor()
      await expectNoSideScroll(page)
      await page.getByRole('button', { name: 'Approve' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
      await progress(page).getByText(`Approved by ${who}`).waitFor()
    }
    const frank = await visit({ who: 'frank', width: PHONE })
    await frank.goto(`/requests/${request.id}`)
    await frank.getByRole('button', { name: 'Mark fulfilled' }).click()
    await frank.getByRole('dialog').getByRole('button', { name: 'Mark fulfilled' }).click()
    await progress(frank).getByText('Fulfilled by Frank Osei').waitFor()

    await erin.reload()
    await erin.getByRole('main').getByText('Fulfilled', { exact: true }).first().waitFor()
    await expectNoSideScroll(erin)
    expect((await auditTrail(request.id)).map(({ action, actorName }) => `${action} ${actorName}`)).toEqual([
      'itsm-requests.submit Erin Blake',
      'itsm-requests.decide Lena Fischer',
      'itsm-requests.resubmit Erin Blake',
      'itsm-requests.decide Lena Fischer',
      'itsm-requests.decide Hana Novak',
      'itsm-requests.fulfill Frank Osei',
    ])
  })
})
