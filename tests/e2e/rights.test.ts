import { randomBytes } from 'node:crypto'
import { describe, expect } from 'vitest'
import { call } from './harness/call'
import { newcomer } from './harness/newcomer'
import { test } from './harness/test'

describe('an administrator gives a right in the matrix by keyboard', () => {
  test('and sees who gains it before it is saved, where it comes from, and why', async ({ visit }) => {
    const mark = randomBytes(3).toString('hex')
    const role = { name: `Front desk ${mark}`, slug: `front-desk-${mark}` }
    const made = await call('admin', 'POST', '/api/employee-roles', { ...role, level: 5 })
    const id = (made.body.doc as { id: string }).id
    const nia = { ...(await newcomer()), name: 'Nia Newcomer' }
    await call('admin', 'POST', '/api/role-assignments', { employee: nia.id, role: id })

    const page = await visit({ who: 'admin' })
    await page.goto(`/admin/collections/employee-roles/${id}`)
    const matrix = page.getByRole('treegrid', { name: 'Permissions by resource and action' })
    await page.getByLabel('Find a resource or permission').fill('visitor-pass-form')
    await expect.poll(() => matrix.getByRole('row').count()).toBe(4)
    await matrix.focus()
    // Down to the form, right to "update"; the first column of actions is "create".
    for (const key of ['End', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key)
    await page.keyboard.press('Space')
    await matrix.getByRole('gridcell', { name: 'given here' }).waitFor()

    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const preview = page.getByRole('dialog', { name: '1 person gains rights' })
    await preview.getByText(nia.name).waitFor()
    await preview.getByText('visitor-pass-form.update').waitFor()
    const before = await call('admin', 'GET', `/api/employee-roles/${id}`)
    expect(before.body.permissions).toEqual([])
    await preview.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(async () => (await call('admin', 'GET', `/api/employee-roles/${id}`)).body.permissions)
      .toHaveLength(1)

    await page.goto(`/admin/collections/employees/${nia.id}/rights`)
    await page.getByLabel('Find a right').fill('visitor-pass-form.update')
    const rights = page.getByRole('table', { name: `What ${nia.name} may do` })
    await rights.getByRole('link', { name: `role ${role.name}` }).waitFor()

    await rights.getByRole('link', { name: 'visitor-pass-form.update' }).click()
    await page.getByRole('heading', { name: `Yes, ${nia.name} holds visitor-pass-form.update` }).waitFor()
    await page.getByRole('link', { name: 'open the role' }).waitFor()
  })

  test('and one who may not read rights is told which right is missing and who can give it', async ({
    visit,
  }) => {
    const page = await visit({ who: 'ida' })
    await page.goto('/admin/collections/employee-roles')
    await page.getByText(/needs system\.read\..*Ada Admin can give it/).waitFor()
    await page.getByRole('link', { name: 'Why you may not' }).click()
    await page.getByRole('heading', { name: 'No, Ida Lindqvist does not hold system.read' }).waitFor()
  })
})
