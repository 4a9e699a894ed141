import { describe, expect } from 'vitest'
import { call } from './harness/call'
import { expectNoSideScroll } from './harness/expectNoSideScroll'
import { pickInQueue } from './harness/pickInQueue'
import { settings } from './harness/settings'
import { submit } from './harness/submit'
import { test } from './harness/test'

describe('two people have the same queue open, on two servers', () => {
  test('what one decides leaves the list of the other within a second, and the open panel says who it was', async ({
    visit,
  }) => {
    const made = await submit('erin', 'access-card-form', { reason: 'For two to see' })
    const sarah = await visit({ who: 'sarah' })
    await sarah.goto(`${settings.b}/queue?all`)
    await pickInQueue(sarah, made.number)
    const john = await visit({ who: 'john' })
    await john.goto('/queue?all')
    await pickInQueue(john, made.number)

    const answered = john.waitForResponse(`**/api/itsm-requests/${made.id}/decide`)
    await john.keyboard.press('a')
    // Leaving the page ends the time in which it can be undone.
    await john.getByRole('link', { name: 'Steward', exact: true }).click()
    expect((await answered).status()).toBe(200)
    const decided = Date.now()
    const row = sarah
      .getByRole('list', { name: 'Waiting for you' })
      .getByRole('button', { name: made.number })
    await row.waitFor({ state: 'detached' })
    expect(Date.now() - decided).toBeLessThan(1000)
    await sarah.getByText('John Miller approved it').waitFor()

    const next = await submit('erin', 'access-card-form', { reason: 'And another one' })
    const came = sarah.getByRole('button', { name: next.number })
    await came.waitFor()
    await came.getByText('New', { exact: true }).waitFor()
  })

  test('a filter stands in the address, is kept under a name, and the list opens with it', async ({
    visit,
  }) => {
    const high = await submit('erin', 'access-card-form', { reason: 'Urgently 4711' })
    await submit('erin', 'access-card-form')
    const sarah = await visit({ who: 'sarah' })
    await sarah.goto('/queue?all')
    await pickInQueue(sarah, high.number)
    await sarah.getByLabel('Search in the list').fill('4711')
    await sarah.waitForURL(/q=4711/)
    const list = sarah.getByRole('list', { name: 'Waiting for you' })
    await expect.poll(() => list.getByRole('button').count()).toBe(1)
    await list.getByRole('button', { name: high.number }).waitFor()
    await sarah.getByRole('button', { name: 'Views' }).click()
    await sarah.getByRole('menuitem', { name: 'Keep this view' }).click()
    await sarah.getByLabel('Name').fill('Lost cards')
    await sarah.getByLabel('Open the list with it').check()
    await sarah.getByRole('button', { name: 'Keep', exact: true }).click()
    await sarah.getByText('is kept').waitFor()
    await sarah.goto('/queue')
    await sarah.waitForURL(/q=4711/)
    const views = (await call('sarah', 'GET', '/api/portal/queue-views')).body.docs as { id: string }[]
    for (const { id } of views) await call('sarah', 'DELETE', `/api/portal/queue-views/${id}`)
  })

  test('who is away hands over on a phone, and whoever covers is told so over their list', async ({
    visit,
  }) => {
    const mona = await visit({ who: 'mona', width: 390 })
    await mona.goto('/delegations')
    await mona.getByRole('button', { name: 'Hand over' }).click()
    const dialog = mona.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Hand over' }).click()
    await dialog.getByText('Choose who covers for you.').waitFor()
    await dialog.getByLabel('Who', { exact: true }).fill('Lena')
    await mona.getByRole('option', { name: /Lena/ }).click()
    const last = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    await dialog.getByLabel('Last day').fill(last)
    await dialog.getByRole('button', { name: 'Hand over' }).click()
    await mona.getByText('Lena Fischer covers for you', { exact: true }).waitFor()
    await expectNoSideScroll(mona)

    const lena = await visit({ who: 'lena' })
    await lena.goto('/queue?all')
    await lena.getByText(/You decide for Mona Berg too/).waitFor()

    await mona.getByRole('button', { name: 'End Lena Fischer' }).click()
    await mona.getByRole('alertdialog').getByRole('button', { name: 'End now' }).click()
    await mona.getByText('Over', { exact: true }).waitFor()
  })
})
