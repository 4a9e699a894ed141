import { expect, test } from 'vitest'
import { DEMO_PASSWORD } from '@/scripts/demo/people'
import { send } from '@/tests/harness/send'

process.env.LOCAL_LOGIN = 'off'

test('where passwords are switched off nobody signs in by one, and is told how instead', async () => {
  const email = 'admin@steward.example'
  const { status, body } = await send(null, 'POST', '/api/employees/login', {
    email,
    password: DEMO_PASSWORD,
  })
  expect([status, body.errors[0]?.message]).toEqual([403, expect.stringContaining('single sign-on')])
})
