import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { DEMO_PASSWORD } from '@/scripts/demo/people'
import { call } from './harness/call'
import { focusName } from './harness/focusName'
import type { Submitted } from './harness/submit'
import { tabTo } from './harness/tabTo'
import { test } from './harness/test'

const IT = ['Ines Torres', 'Ivo Tanaka', 'Isla Thorne']

async function made(who: string, path: string, data: unknown): Promise<{ id: string }> {
  const { status, body } = await call(who, 'POST', path, data)
  if (status !== 201) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`)
  return body.doc as { id: string }
}

/** Three people of IT with a role of their own, and a form that asks for a price and has no workflow yet. */
async function prepare(mark: string) {
  const role = await made('admin', '/api/employee-roles', {
    name: `IT deciders ${mark}`,
    slug: `it-deciders-${mark}`,
    level: 20,
    status: 'active',
  })
  const it = await Promise.all(
    IT.map(async (name) => {
      const who = `${name.split(' ')[0]!.toLowerCase()}-${mark}`
      const data = { email: `${who}@steward.example`, name, status: 'active', password: DEMO_PASSWORD }
      const { id } = await made('admin', '/api/employees', data)
      await made('admin', '/api/role-assignments', { employee: id, role: role.id })
      return who
    }),
  )
  const category = await made('ida', '/api/itsm-categories', { title: `IT ${mark}`, slug: `it-${mark}` })
  const slug = `laptop-${mark}-form`
  const form = await made('ida', '/api/itsm-forms', {
    title: `Laptop ${mark}`,
    slug,
    category: category.id,
    fields: [{ name: 'price', label: 'Price in EUR', type: 'number', required: true }],
  })
  return { it, form: form.id, slug }
}

/** Builds by keyboard alone: every step of it is a key. */
function keyboardOf(page: Page) {
  const press = (key: string) => page.keyboard.press(key)
  const on = (name: RegExp) => expect.poll(() => focusName(page), { timeout: 10_000 }).toMatch(name)
  return {
    press,
    on,
    type: (text: string) => page.keyboard.type(text),
    tabTo: (name: RegExp) => tabTo(page, name),
    backTo: (name: RegExp) => tabTo(page, name, true),
    /** From a step that was just added: into its settings, and its name. */
    name: async (name: string) => {
      await press('Enter')
      await on(/^Name$/)
      await press('Control+a')
      await page.keyboard.type(name)
    },
  }
}

describe('a workflow is built, tried, published and run', () => {
  test('over 2,000 the head, else the manager; then two of three from IT; then fulfil: by keyboard alone', async ({
    visit,
  }) => {
    const mark = randomBytes(3).toString('hex')
    const { it, form, slug } = await prepare(mark)
    const page = await visit({ who: 'ida' })
    await page.goto(`/admin/builder/${form}`)
    const builder = page.getByRole('region', { name: 'Workflow builder' })
    await builder.getByRole('group', { name: /^Submitted/ }).waitFor()
    // Until the lock is ours the palette is not there.
    await builder.getByRole('toolbar', { name: 'Steps to add' }).waitFor()
    const key = keyboardOf(page)

    await key.tabTo(/^Submitted: /)
    await key.press('3')
    await key.on(/^Condition: /)
    await key.name('How expensive?')
    await key.press('Escape')

    await key.on(/^Condition: How expensive/)
    await key.press('1')
    await key.on(/^Approval: /)
    await key.name('Line manager')
    await key.tabTo(/^People with a role/)
    await key.press('ArrowDown')
    await key.on(/^The line manager/)
    await key.press('Escape')

    await key.on(/^Approval: Line manager/)
    await key.press('ArrowLeft')
    await key.on(/^Condition: How expensive/)
    await key.press('1')
    await key.on(/^Approval: Approval/)
    await key.name('Department head')
    await key.tabTo(/^People with a role/)
    await key.press('ArrowDown')
    await key.press('ArrowDown')
    await key.on(/^The head of the department/)
    await key.press('Escape')

    await key.on(/^Approval: Department head/)
    await key.press('ArrowLeft')
    await key.press('e')
    await key.on(/^Connection from How expensive\? to Line manager, otherwise/)
    await key.press('e')
    await key.on(/^Connection from How expensive\? to Department head/)
    await key.press('Enter')
    await key.tabTo(/^Add a rule/)
    await key.press('Enter')
    await key.backTo(/^Comparison/)
    await key.type('is more')
    await key.tabTo(/^Value/)
    await key.type('2000')
    await key.press('Escape')
    await key.on(/to Department head, if Price in EUR is more than 2000/)

    await key.press('ArrowRight')
    await key.on(/^Approval: Department head/)
    await key.press('1')
    await key.on(/^Approval: Approval/)
    await key.name('Two of three from IT')
    await key.tabTo(/^Roles$/)
    await key.type(`it-deciders-${mark}`)
    await key.press('Enter')
    await builder.getByText('Today: Ines Torres, Isla Thorne, Ivo Tanaka.').waitFor()
    await key.tabTo(/^One of them must approve/)
    await key.press('ArrowDown')
    await key.on(/^Several of them must approve/)
    await key.press('Escape')
    await key.on(/^Approval: Two of three from IT\. 2 of IT deciders/)

    await key.press('2')
    await key.on(/^Fulfilment: /)
    await key.name('Hand over the laptop')
    await key.tabTo(/^Who delivers/)
    await key.type('itsm-access-fulfiller')
    await key.press('Enter')
    await key.press('Escape')

    await key.on(/^Fulfilment: Hand over the laptop/)
    // Back to the line manager, whose approval leads to IT as well.
    for (const name of [/Two of three/, /Department head/, /How expensive/]) {
      await key.press('ArrowLeft')
      await key.on(name)
    }
    await key.press('ArrowRight')
    await key.on(/^Approval: Line manager/)
    await key.press('c')
    await key.on(/^Outcome/)
    await key.tabTo(/^Connect to…/)
    await key.type('Two of')
    await key.tabTo(/^Connect$/)
    await key.press('Enter')
    await key.press('Escape')
    await key.on(/^Approval: Line manager/)
    await builder.getByText('No problems').waitFor()
    await key.press('l')
    await key.press('Control+s')
    await page.getByText(/^Saved \d/).waitFor()

    await key.backTo(/^Simulate/)
    await key.press('Enter')
    const trial = page.getByRole('dialog', { name: 'Simulate' })
    // What is not saved yet is saved first.
    await trial.waitFor()
    await key.tabTo(/^Who asks/)
    expect(await trial.getByRole('option').count()).toBe(0)
    await key.type('Erin')
    await key.press('Enter')
    await key.tabTo(/^Price in EUR/)
    await key.type('2500')
    await key.press('Enter')
    const path = trial.getByRole('status').getByRole('listitem')
    await expect
      .poll(() => path.allInnerTexts(), { timeout: 10_000 })
      .toEqual([
        expect.stringMatching(/^Department head\s+Hana Novak/),
        expect.stringMatching(/^Two of three from IT\s+2 of Ines Torres, Isla Thorne, Ivo Tanaka/),
        expect.stringMatching(/^Hand over the laptop\s+Frank Osei/),
        expect.stringMatching(/^Ends as fulfilled/),
      ])
    await key.press('Control+a')
    await key.type('500')
    await key.press('Enter')
    await trial.getByRole('status').getByText('Mona Berg').waitFor()
    await key.press('Escape')
    await trial.waitFor({ state: 'detached' })

    await key.on(/^Simulate/)
    await key.tabTo(/^Publish/)
    await key.press('Enter')
    await key.on(/^Publish version 1/)
    await key.press('Enter')
    await page.getByText('Version 1 is published').waitFor()

    await expect
      .poll(async () => (await call('ida', 'GET', `/api/itsm-forms/${form}`)).body.rightsStatus, {
        timeout: 15_000,
      })
      .toBe('ready')
    const dear = await ask(slug, 2500)
    await decided(dear, ['hana', it[0]!, it[2]!])
    const cheap = await ask(slug, 1999)
    expect(await refused(cheap, 'hana')).toBe(true)
    await decided(cheap, ['mona', it[1]!, it[0]!])
  })

  test('one tab edits at a time, and whoever is taken over loses nothing', async ({ visit }) => {
    const mark = randomBytes(3).toString('hex')
    const { form } = await prepare(mark)
    // Being told that somebody else edits, or has saved, is an answer of 409.
    const mayFail = /\/api\/itsm-forms\//
    const open = async (who: string) => {
      const page = await visit({ who, mayFail })
      await page.goto(`/admin/builder/${form}`)
      await page.getByRole('group', { name: /^Submitted/ }).waitFor()
      return page
    }
    const palette = (page: Page) => page.getByRole('toolbar', { name: 'Steps to add' })
    const ida = await open('ida')
    await palette(ida).getByRole('button', { name: 'Approval' }).click()
    await ida.getByText('Not saved yet').waitFor()

    const admin = await open('admin')
    await admin.getByText(/ edits since .* You can look, not change\./).waitFor()
    await palette(admin).waitFor({ state: 'detached' })
    await admin.getByRole('button', { name: 'Take over' }).click()
    await palette(admin).getByRole('button', { name: 'Fulfilment' }).click()
    await admin.getByRole('button', { name: 'Save draft' }).click()
    await admin.getByText(/^Saved \d/).waitFor()

    // The tab asks every half minute, and whenever it is looked at again.
    await ida.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await ida.getByText(/ took over at .* Your unsaved changes are kept here\./).waitFor()
    expect(await palette(ida).count()).toBe(0)
    await ida.getByRole('group', { name: /^Approval: / }).waitFor()
    await ida.getByRole('button', { name: 'Copy my version' }).waitFor()
    await ida.getByRole('button', { name: 'Take it back' }).click()
    await ida.getByText(/Somebody saved another workflow meanwhile/).waitFor()
    expect(await storedSteps(form)).toEqual(['submitted', 'fulfillment'])
    await ida.getByRole('button', { name: 'Save mine over theirs' }).click()
    await ida.getByText(/^Saved \d/).waitFor()
    expect(await storedSteps(form)).toEqual(['submitted', 'approval'])
  })

  test('the builder in the form has the same lock as the page of its own', async ({ visit }) => {
    const mark = randomBytes(3).toString('hex')
    const { form } = await prepare(mark)
    const ida = await visit({ who: 'ida' })
    await ida.goto(`/admin/builder/${form}`)
    await ida.getByRole('toolbar', { name: 'Steps to add' }).waitFor()

    // Being told that somebody else edits is an answer of 409.
    const admin = await visit({ who: 'admin', mayFail: /\/edit-lock/ })
    await admin.goto(`/admin/collections/itsm-forms/${form}`)
    await admin.locator('.tabs-field__tab-button', { hasText: 'Workflow' }).click()
    await admin.getByText(/ edits since .* You can look, not change\./).waitFor()
    await admin.getByRole('toolbar', { name: 'Steps to add' }).waitFor({ state: 'detached' })
    await admin.getByRole('button', { name: 'Take over' }).click()
    await admin.getByRole('toolbar', { name: 'Steps to add' }).waitFor()
  })
})

async function ask(form: string, price: number): Promise<Submitted> {
  const { status, body } = await call('erin', 'POST', '/api/itsm-requests/submit', { form, data: { price } })
  if (status !== 201) throw new Error(`submit answered ${status}: ${JSON.stringify(body)}`)
  return body.doc as Submitted
}

async function refused({ id }: Submitted, who: string): Promise<boolean> {
  const { status } = await call(who, 'POST', `/api/itsm-requests/${id}/decide`, { action: 'approved' })
  return status === 403 || status === 404
}

/** Everybody approves in turn, Frank delivers, and the request says so. */
async function decided({ id }: Submitted, people: string[]): Promise<void> {
  for (const who of people) {
    const { status, body } = await call(who, 'POST', `/api/itsm-requests/${id}/decide`, {
      action: 'approved',
    })
    expect([who, status, body.errors]).toEqual([who, 200, undefined])
  }
  const { body } = await call('frank', 'POST', `/api/itsm-requests/${id}/fulfill`, {})
  expect((body.doc as { status: string }).status).toBe('fulfilled')
}

async function storedSteps(form: string): Promise<string[]> {
  const { body } = await call('ida', 'GET', `/api/itsm-forms/${form}`)
  return (body.workflowBuilder as { nodes: { type: string }[] }).nodes.map(({ type }) => type)
}
