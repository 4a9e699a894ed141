import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { auditTrail } from './harness/auditTrail'
import { call } from './harness/call'
import { expectNoSideScroll } from './harness/expectNoSideScroll'
import { newcomer } from './harness/newcomer'
import { test } from './harness/test'

const PHONE = 390

async function post(who: string, path: string, data: unknown): Promise<Record<string, unknown>> {
  const { status, body } = await call(who, 'POST', path, data)
  expect(status, JSON.stringify(body)).toBeLessThan(300)
  return body
}
const idOf = async (path: string) => ((await call('admin', 'GET', path)).body.docs as { id: string }[])[0]!.id

/** A reviewer of vehicles, and a vehicle that has come back from somebody and is looked at. */
async function returnedVan(identifier: string) {
  const reviewer = await newcomer()
  const role = await idOf('/api/employee-roles?where[slug][equals]=inventory-vehicle-reviewer')
  await post('admin', '/api/role-assignments', { employee: reviewer.id, role, reason: 'Looks at vans' })
  const type = await idOf('/api/inventory-types?where[slug][equals]=vehicle')
  const made = await post('admin', '/api/inventory-items', { type, identifier })
  const id = (made.doc as { id: string }).id
  await post('admin', `/api/inventory-items/${id}/assign`, { employee: reviewer.id })
  await post('admin', `/api/inventory-items/${id}/transition`, { to: 'under_review' })
  return { reviewer: reviewer.who, id }
}

const plan = (page: Page) => page.getByRole('application', { name: /^Plan of/ })
const pins = (page: Page) => page.getByRole('list', { name: 'Pins' })

describe('a dent on the plan of a vehicle', () => {
  test('is reported by keyboard, repaired by the technician, and found in the history', async ({ visit }) => {
    const { reviewer, id } = await returnedVan('B-E2E 1')
    const mate = await visit({ who: reviewer })
    await mate.goto(`/admin/collections/inventory-items/${id}/asset`)
    await mate.getByRole('img', { name: /^A van/ }).waitFor()
    await mate.getByRole('button', { name: 'Add a pin' }).press('Enter')
    await expect.poll(() => plan(mate).evaluate((frame) => frame === document.activeElement)).toBe(true)
    // From the middle: two large steps left and one down, then three small ones back.
    for (const key of ['Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowDown'])
      await mate.keyboard.press(key)
    for (let step = 0; step < 3; step += 1) await mate.keyboard.press('ArrowRight')
    await mate.getByText('33 percent from the left, 60 percent from the top').waitFor()
    await mate.keyboard.press('Enter')
    const asked = mate.getByRole('dialog', { name: 'What is wrong here?' })
    await asked.waitFor()
    await mate.keyboard.type('Dent above the rear wheel')
    await mate.keyboard.press('Tab')
    await mate.keyboard.press('Tab')
    await mate.keyboard.press('Enter')
    await mate
      .getByRole('status')
      .getByText(/^Pin 1 is set/)
      .waitFor()
    await pins(mate)
      .getByRole('button', { name: /Dent above the rear wheel/ })
      .press('Enter')
    const pin = plan(mate).getByRole('button', { name: 'Pin 1, open: Dent above the rear wheel' })
    expect(await pin.getAttribute('aria-pressed')).toBe('true')
    expect(await mate.getByRole('button', { name: 'Mark pin 1 as repaired' }).count()).toBe(0)
    const stored = await call('admin', 'GET', `/api/inventory-items/${id}`)
    expect(stored.body.comments).toMatchObject([
      { text: 'Dent above the rear wheel', status: 'open', position: { x: 0.33, y: 0.6 } },
    ])

    await post('admin', `/api/inventory-items/${id}/transition`, { to: 'under_repair', reason: 'Bodywork' })
    const tech = await visit({ who: 'tech', width: PHONE })
    await tech.goto(`/things/${id}`)
    await tech.getByText(/^Pins are added while an asset is under review/).waitFor()
    await expectNoSideScroll(tech)
    expect(await tech.getByRole('button', { name: 'Add a pin' }).count()).toBe(0)
    await tech.getByRole('button', { name: 'Mark pin 1 as repaired' }).click()
    await tech.getByText(/Repaired by Tomas Reyes/).waitFor()

    const admin = await visit({ who: 'admin' })
    await admin.goto(`/admin/collections/inventory-items/${id}/asset`)
    await admin.getByRole('button', { name: 'Return to service' }).click()
    const why = admin.getByRole('dialog', { name: /^Return to service/ })
    await why.getByLabel('Reason').fill('As good as new')
    await why.getByRole('button', { name: 'Return to service' }).click()
    await admin.getByText('No pins.').waitFor()
    const history = admin.getByRole('list', { name: 'History' })
    await history.getByText('As good as new').waitFor()
    await history.getByRole('button', { name: 'Show 1 pin of that time' }).first().click()
    await history.getByText('Dent above the rear wheel').first().waitFor()
    await history.getByText(/Repaired by Tomas Reyes/).waitFor()
    await history
      .getByRole('application', { name: /as it was$/ })
      .getByRole('button', { name: 'Pin 1, resolved: Dent above the rear wheel' })
      .waitFor()
    const actions = (await auditTrail(id)).map(({ action }) => action)
    expect(actions).toEqual(
      expect.arrayContaining([
        'inventory-items.comment',
        'inventory-items.resolve',
        'inventory-items.transition',
      ]),
    )
  })

  test('is set by a finger where it is pressed, also on a picture that is zoomed and moved', async ({
    visit,
  }) => {
    const { reviewer, id } = await returnedVan('B-E2E 2')
    const page = await visit({ who: reviewer, width: PHONE })
    await page.goto(`/scan?item=${id}`)
    await page.getByRole('button', { name: 'Add a pin' }).click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    const picture = page.getByRole('img', { name: /^A van/ })
    const [seen, frame] = [(await picture.boundingBox())!, (await plan(page).boundingBox())!]
    const at = { x: frame.x + 60, y: frame.y + 80 }
    const share = { x: (at.x - seen.x) / seen.width, y: (at.y - seen.y) / seen.height }
    await page.touchscreen.tap(at.x, at.y)
    const asked = page.getByRole('dialog', { name: 'What is wrong here?' })
    await asked.getByLabel('Description').fill('Scratch')
    await asked.getByRole('button', { name: 'Set the pin' }).click()
    await pins(page).getByText('Scratch').waitFor()
    const { body } = await call('admin', 'GET', `/api/inventory-items/${id}`)
    const [stored] = body.comments as { position: { x: number; y: number } }[]
    expect(stored!.position.x).toBeCloseTo(share.x, 2)
    expect(stored!.position.y).toBeCloseTo(share.y, 2)
  })
})

test('what somebody has, they confirm and give back in the portal', async ({ visit }) => {
  const { who, id: employee } = await newcomer()
  const type = await idOf('/api/inventory-types?where[slug][equals]=laptop')
  const made = await post('admin', '/api/inventory-items', { type, identifier: 'LT-E2E' })
  const id = (made.doc as { id: string }).id
  await post('admin', `/api/inventory-items/${id}/assign`, { employee })
  const page = await visit({ who, width: PHONE })
  await page.goto('/things')
  const mine = page.getByRole('list', { name: 'In your hands' })
  await mine.getByRole('heading', { name: 'Laptop LT-E2E' }).waitFor()
  await expectNoSideScroll(page)
  await mine.getByRole('button', { name: 'I have got it' }).click()
  await mine.getByText(/^You confirmed it/).waitFor()
  await mine.getByRole('button', { name: 'Report a problem' }).click()
  const asked = page.getByRole('dialog', { name: /^What is wrong/ })
  await asked.getByRole('button', { name: 'Report it' }).click()
  await asked.getByText('Say what is wrong with it.').waitFor()
  await asked.getByLabel('What is wrong').fill('The screen stays black')
  await asked.getByRole('button', { name: 'Report it' }).click()
  await mine.getByText(/You reported a problem/).waitFor()

  const admin = await visit({ who: 'admin' })
  await admin.goto(`/admin/inventory/held?employee=${employee}`)
  await admin.getByRole('button', { name: 'Take everything back' }).click()
  const sure = admin.getByRole('dialog', { name: /^Take back everything/ })
  await sure.getByRole('button', { name: 'Take everything back' }).click()
  await admin.getByText('1 of 1 came back for review.').waitFor()
  const { body } = await call('admin', 'GET', `/api/inventory-items/${id}`)
  expect(body.status).toBe('under_review')
})
