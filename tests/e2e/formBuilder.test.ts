import { randomBytes } from 'node:crypto'
import { describe, expect } from 'vitest'
import { call } from './harness/call'
import { test } from './harness/test'

describe('an administrator makes a category, a form with fields and a workflow by the builder, publishes it', () => {
  test('and an employee asks with it', async ({ visit }) => {
    const mark = randomBytes(3).toString('hex')
    const category = { title: `Facilities ${mark}`, slug: `facilities-${mark}` }
    const form = { title: `Desk chair ${mark}`, slug: `desk-chair-${mark}-form` }
    const ida = await visit({ who: 'ida' })
    const save = () => ida.getByRole('button', { name: 'Save', exact: true }).click()

    await ida.goto('/admin/collections/itsm-categories/create')
    await ida.getByLabel('Title').fill(category.title)
    await ida.getByLabel('Slug').fill(category.slug)
    await save()
    await ida.waitForURL(/itsm-categories\/[0-9a-f-]{36}/)
    await expect.poll(() => rightsOf('itsm-categories', category.slug), { timeout: 15_000 }).toBe('ready')

    await ida.goto('/admin/collections/itsm-forms/create')
    await ida.getByLabel('Title').fill(form.title)
    await ida.getByLabel('Slug').fill(form.slug)
    await ida.getByRole('main').getByRole('combobox').click()
    await ida.getByRole('option', { name: category.title }).click()
    const fields = ida.getByRole('region', { name: 'Fields' })
    await fields.getByRole('button', { name: 'Add a field' }).click()
    await fields.getByRole('button', { name: /^Short text/ }).click()
    await fields.getByLabel('Label', { exact: true }).fill('Room')
    await fields.getByRole('checkbox', { name: 'Required' }).check()
    await ida.getByRole('region', { name: 'Preview' }).getByLabel('Room').waitFor()

    await ida.getByRole('main').getByRole('button', { name: 'Workflow', exact: true }).click()
    const builder = ida.getByRole('region', { name: 'Workflow builder' })
    await builder.getByRole('button', { name: 'Single Approval' }).click()
    await builder.getByRole('group', { name: /^Approval: / }).click()
    const settings = builder.getByRole('complementary', { name: 'Settings' })
    await settings.getByLabel('The line manager').check()
    await builder.getByRole('group', { name: /^Approval: .*line manager/ }).waitFor()
    await builder.getByText('No problems').waitFor()
    await save()
    await ida.waitForURL(/itsm-forms\/[0-9a-f-]{36}/)
    await ida.getByRole('button', { name: 'Publish' }).click()
    await ida.getByRole('button', { name: 'Publish version 1' }).click()
    await ida.getByText('Version 1 is published').waitFor()
    await expect.poll(() => rightsOf('itsm-forms', form.slug), { timeout: 15_000 }).toBe('ready')

    const erin = await visit({ who: 'erin' })
    await erin.goto('/')
    await erin.getByRole('region', { name: category.title }).getByRole('link', { name: form.title }).click()
    await erin.getByLabel('Room').fill('4.12')
    await erin.getByRole('button', { name: 'Submit request' }).click()
    await erin.getByRole('list', { name: 'Progress' }).getByText('Waiting for Mona Berg').waitFor()
    await erin.getByText('4.12').waitFor()
  })
})

async function rightsOf(collection: string, slug: string): Promise<unknown> {
  const { body } = await call('ida', 'GET', `/api/${collection}?where[slug][equals]=${slug}`)
  return (body.docs as { rightsStatus: string }[])[0]?.rightsStatus
}
