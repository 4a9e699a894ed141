import { describe, expect } from 'vitest'
import { call } from '../harness/call'
import { newcomer } from '../harness/newcomer'
import { settings } from '../harness/settings'
import { submit } from '../harness/submit'
import { test } from '../harness/test'

const PERMISSION = 'access-card-form.approve'
const ROUNDS = 5

describe('two servers on one database', () => {
  test('a right revoked through one server is refused for writing by the other at once', async () => {
    const { who, id } = await newcomer()
    const { body } = await call('admin', 'GET', `/api/permissions?where[slug][equals]=${PERMISSION}`)
    const [permission] = body.docs as { id: string }[]
    const decideAtB = async () => {
      const { id: request } = await submit('erin', 'access-card-form')
      return () =>
        call(who, 'POST', `/api/itsm-requests/${request}/decide`, { action: 'approved' }, settings.b)
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      const granted = await call('admin', 'POST', '/api/permission-grants', {
        employee: id,
        permission: permission?.id,
      })
      expect(granted.status).toBe(201)
      // Asked now, so that both name this person as one who may decide, and neither is a secret afterwards.
      const first = await decideAtB()
      const second = await decideAtB()
      // B has computed and kept the rights that are about to be wrong.
      expect((await first()).status).toBe(200)
      const grant = (granted.body.doc as { id: string }).id
      expect((await call('admin', 'DELETE', `/api/permission-grants/${grant}`)).status).toBe(200)
      const refused = await second()
      expect([refused.status, refused.body.errors]).toMatchObject([403, [{ code: 'forbidden' }]])
    }
    // Reading may lag behind by a second.
    const held = async () =>
      (await call(who, 'GET', '/api/permissions/me', undefined, settings.b)).body.effective
    await expect.poll(held, { timeout: 1_000 }).toEqual([])
  })

  test('a suspended employee is out at the next click on both', async ({ visit }) => {
    const { who, id } = await newcomer()
    for (const base of [settings.a, settings.b])
      expect((await call(who, 'GET', '/api/catalogue', undefined, base)).status).toBe(200)
    // Who is out is out everywhere, what the open page asks in the background included.
    const mayFail = /notifications\/unread|portal\/counts|portal\/events/
    const pages = [await visit({ who, mayFail }), await visit({ who, mayFail })]
    for (const [index, base] of [settings.a, settings.b].entries()) {
      await pages[index]!.goto(`${base}/`)
      await pages[index]!.getByRole('heading', { name: 'Ask for something' }).waitFor()
    }
    expect((await call('admin', 'PATCH', `/api/employees/${id}`, { status: 'suspended' })).status).toBe(200)
    for (const page of pages) {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Requests' }).click()
      await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    }
    for (const base of [settings.a, settings.b]) {
      expect((await call(who, 'GET', '/api/catalogue', undefined, base)).status).toBe(401)
    }
  })
})
