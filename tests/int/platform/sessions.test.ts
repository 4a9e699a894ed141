import { expect, test } from 'vitest'
import { DEMO_PASSWORD } from '@/scripts/demo/people'
import { api } from '@/tests/harness/api'
import { send } from '@/tests/harness/send'

test('of several log-ins of one account at the same moment each has its session', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      api(null, 'POST', '/api/employees/login', { email: 'erin@steward.example', password: DEMO_PASSWORD }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  const alive = await Promise.all(
    answers.map(async ({ body }) => {
      const me = await send(String(body.token), 'GET', '/api/employees/me')
      return me.body.user !== null
    }),
  )
  expect(alive).toEqual(answers.map(() => true))
})
