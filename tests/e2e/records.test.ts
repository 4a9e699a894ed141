import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, vi } from 'vitest'
import { auditTrail } from './harness/auditTrail'
import { call } from './harness/call'
import { expectNoSideScroll } from './harness/expectNoSideScroll'
import { newcomer } from './harness/newcomer'
import { test } from './harness/test'

const PHONE = 390
// A type of its own, however often the tests meet the same database.
const TAG = randomBytes(2).toString('hex')
const SLUG = `walked-${TAG}`
const NAME = `Walked ${TAG}`

async function ask(who: string, method: string, path: string, data?: unknown) {
  const { status, body } = await call(who, method, path, data)
  expect(status, `${method} ${path} ${JSON.stringify(body)}`).toBeLessThan(300)
  return body
}
const idOf = async (path: string) => ((await ask('admin', 'GET', path)).docs as { id: string }[])[0]!.id

/** Somebody new who edits cases, and whose line manager is Mona. */
async function caseWorker(): Promise<string> {
  const { who, id } = await newcomer()
  const manager = await idOf('/api/employees?where[email][equals]=mona@steward.example')
  await ask('admin', 'PATCH', `/api/employees/${id}`, { lineManager: manager })
  const role = await idOf(`/api/employee-roles?where[slug][equals]=records-${SLUG}-editor`)
  await ask('admin', 'POST', '/api/role-assignments', { employee: id, role, reason: 'Works on cases' })
  return who
}

type Shown = { id: string; number: string; rev: number; title: string; state: string; data: object }

async function newCase(who: string, title: string): Promise<Shown> {
  const data = { topic: 'pay', summary: 'As it was first told' }
  return (await ask(who, 'POST', '/api/records', { type: SLUG, title, data })).doc as Shown
}
const stored = async (number: string) =>
  (await ask('admin', 'GET', `/api/records/${number}/page`)).record as Shown

const timeline = (page: Page) => page.getByRole('list', { name: 'Timeline' }).getByRole('listitem')
const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

describe('records', () => {
  beforeAll(async () => {
    const named = { template: 'hr-case', name: NAME, slug: SLUG, prefix: `W${TAG.toUpperCase()}` }
    await ask('admin', 'POST', '/api/record-types/from-template', named)
    await vi.waitFor(async () => {
      const { docs } = await ask('admin', 'GET', `/api/record-types?where[slug][equals]=${SLUG}`)
      expect(docs).toMatchObject([{ rightsStatus: 'ready' }])
    }, 20_000)
  })

  test('a case goes from its creation through an approval to its end, with its timeline', async ({
    visit,
  }) => {
    const worker = await caseWorker()
    const page = await visit({ who: worker })
    await page.goto('/records')
    await page.getByRole('link', { name: `New ${NAME}` }).click()
    const form = page.getByRole('form', { name: `New: ${NAME}` })
    await form.getByLabel('Title').fill('Overtime in May')
    await form.getByRole('button', { name: `Create ${NAME}` }).click()
    await expect.poll(() => form.getByLabel('What it is about').getAttribute('aria-invalid')).toBe('true')
    await form.getByLabel('What it is about').selectOption('Pay')
    await form.getByRole('button', { name: `Create ${NAME}` }).click()
    await page.getByRole('heading', { name: 'Overtime in May' }).waitFor()
    const number = new URL(page.url()).pathname.split('/').at(-1)!

    await page.getByRole('button', { name: 'Start work' }).click()
    const start = page.getByRole('dialog', { name: `Start work: ${number}` })
    await start.getByLabel('Assigned to').fill('Nia')
    await start
      .getByRole('option', { name: /^Nia Newcomer/ })
      .first()
      .click()
    await start.getByRole('button', { name: 'Start work' }).click()
    await page.getByRole('button', { name: 'Close' }).click()
    const close = page.getByRole('dialog', { name: `Close: ${number}` })
    await close.getByLabel('Resolution').fill('Paid with the next salary')
    await close.getByRole('button', { name: 'Ask for approval' }).click()
    await page.getByText('Closed awaits approval').waitFor()
    expect((await stored(number)).state).toBe('in_progress')

    const mona = await visit({ who: 'mona', width: PHONE })
    await mona.goto('/records')
    await expectNoSideScroll(mona)
    await mona.getByRole('link', { name: new RegExp(`^${number}`) }).click()
    await mona.getByRole('button', { name: 'Approve' }).click()
    await mona.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
    // The word "Closed" stands in the timeline before the decision too.
    await mona.getByText('Closed awaits approval').waitFor({ state: 'detached' })
    await mona.getByText('Closed', { exact: true }).first().waitFor()
    await expectNoSideScroll(mona)

    // The page of who asked hears of it by itself.
    const events = timeline(page)
    await events.filter({ hasText: 'Approved by Mona Berg' }).waitFor()
    const told = (await events.allInnerTexts()).reverse().join('\n')
    expect(told).toMatch(/Created[\s\S]*Moved on[\s\S]*Approval asked[\s\S]*Approved by Mona Berg/)
    const record = await stored(number)
    expect(record).toMatchObject({ state: 'closed', data: { resolution: 'Paid with the next salary' } })
    const actions = (await auditTrail(record.id)).map(({ action }) => action)
    expect(actions).toEqual(
      expect.arrayContaining(['records.create', 'records.transition', 'records.decide']),
    )
  })

  test('two people edit one record: both sides are shown, and neither edit is lost', async ({ visit }) => {
    const [mine, theirs] = [await caseWorker(), await caseWorker()]
    const { number, id, rev } = await newCase(theirs, 'Shared case')
    const page = await visit({ who: mine, mayFail: /\/api\/records\// })
    await page.goto(`/records/${SLUG}/${number}`)
    await page.getByRole('button', { name: 'Edit' }).click()
    const form = page.getByRole('form', { name: `Edit ${number}` })
    await form.getByLabel('Title').fill('Shared case, mine')
    await form.getByLabel('Amount in question').fill('250')
    await ask(theirs, 'PATCH', `/api/records/${id}`, {
      rev,
      title: 'Shared case, theirs',
      data: { summary: 'Told once more' },
    })
    await form.getByRole('button', { name: 'Save' }).click()

    const conflict = page.getByRole('dialog', { name: / changed .* while you were editing$/ })
    await conflict.getByText('Shared case, theirs').waitFor()
    await conflict.getByText('Told once more').waitFor()
    await conflict.getByRole('button', { name: 'Save' }).click()
    await conflict.getByText('Choose yours or theirs for Title.').waitFor()
    await conflict.getByRole('button', { name: 'Keep editing' }).click()
    expect(await form.getByLabel('Title').inputValue()).toBe('Shared case, mine')
    await form.getByRole('button', { name: 'Save' }).click()
    await conflict.getByRole('radio', { name: /Shared case, mine/ }).check()
    await conflict.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: 'Shared case, mine', exact: true }).waitFor()
    expect(await stored(number)).toMatchObject({
      title: 'Shared case, mine',
      data: { summary: 'Told once more', amount: 250 },
    })
  })

  test('what is typed survives that the record went into the trash meanwhile', async ({ visit }) => {
    const mine = await caseWorker()
    const { number, id } = await newCase(mine, 'Doomed case')
    const page = await visit({ who: 'admin', mayFail: /\/api\/records\// })
    await page.goto(`/records/${SLUG}/${number}`)
    await page.getByRole('button', { name: 'Edit' }).click()
    const form = page.getByRole('form', { name: `Edit ${number}` })
    await form.getByLabel('What happened').fill('Not to be lost')
    await ask('admin', 'DELETE', `/api/records/${id}`)
    await form.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Restore and save' }).click()
    await expect
      .poll(() => stored(number), { timeout: 10_000 })
      .toMatchObject({ deletedAt: null, data: { summary: 'Not to be lost' } })
    await page.getByRole('button', { name: 'Edit' }).waitFor()
  })

  test('a card that cannot go where it is dropped springs back and says why', async ({ visit }) => {
    const worker = await caseWorker()
    const { number, title } = await newCase(worker, 'Carried case')
    const page = await visit({ who: worker })
    await page.goto(`/records/${SLUG}/board`)
    const handle = page.getByRole('button', { name: `Move ${number} ${title}` })
    await expect.poll(() => handle.isEnabled(), { timeout: 15_000 }).toBe(true)
    await handle.focus()
    await page.keyboard.press('Space')
    await page.getByText(`Picked up ${number} ${title}. It is in Open.`).waitFor()
    for (const state of ['In progress', 'Waiting for an answer']) {
      await page.keyboard.press('ArrowRight')
      await page.getByText(`${number} is over ${state}`).waitFor()
    }
    await page.keyboard.press('Space')
    await page
      .getByRole('alert')
      .getByText(`${number} stays in Open: no step leads from there to Waiting for an answer.`)
      .waitFor()
    expect((await stored(number)).state).toBe('open')

    // The picture of the card that springs back lies over the card until it is there.
    await expect.poll(() => page.getByText(number, { exact: true }).count(), { timeout: 5000 }).toBe(1)
    const card = column(page, 'Open').getByRole('listitem').filter({ hasText: number })
    const from = (await card.boundingBox())!
    const to = (await column(page, 'In progress').boundingBox())!
    await page.mouse.move(from.x + 120, from.y + 50)
    await page.mouse.down()
    await page.mouse.move(to.x + 100, to.y + 120, { steps: 8 })
    await page.getByText(`${number} is over In progress`).waitFor()
    await page.mouse.up()
    const start = page.getByRole('dialog', { name: `Start work: ${number}` })
    await start.getByLabel('Assigned to').fill('Nia')
    await start
      .getByRole('option', { name: /^Nia Newcomer/ })
      .first()
      .click()
    await start.getByRole('button', { name: 'Start work' }).click()
    await column(page, 'In progress').getByText(number).waitFor()
    await expect.poll(async () => (await stored(number)).state).toBe('in_progress')
  })

  test('a list is filtered by a field of its type, and says so in its address', async ({ visit }) => {
    const worker = await caseWorker()
    const { number } = await newCase(worker, 'Filtered case')
    const page = await visit({ who: worker })
    await page.goto(`/records/${SLUG}?show=all`)
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    const filter = page.getByRole('dialog', { name: 'Add a filter' })
    await filter.getByLabel('Field').selectOption('What it is about')
    await filter.getByLabel('Value').selectOption('Conduct')
    await filter.getByRole('button', { name: 'Add filter' }).click()
    await page.getByText('No record fits this.').waitFor()
    expect(new URL(page.url()).searchParams.get('filters')).toContain('conduct')
    await page.getByRole('button', { name: 'Remove the filter What it is about is Conduct' }).click()
    await page.getByRole('row').filter({ hasText: number }).waitFor()
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByLabel('What it is about').check()
    await page.getByRole('columnheader', { name: 'What it is about' }).waitFor()
    await page.reload()
    await page.getByRole('columnheader', { name: 'What it is about' }).waitFor()
  })
})
