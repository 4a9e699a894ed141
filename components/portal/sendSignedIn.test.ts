import { afterEach, expect, test, vi } from 'vitest'
import { sendSignedIn } from './sendSignedIn'
import { signInAgain } from './signInAgain'

const answers = (...statuses: number[]) => {
  const asked = vi.fn(async () => Response.json({ doc: {} }, { status: statuses.shift() ?? 500 }))
  vi.stubGlobal('fetch', asked)
  return asked
}

afterEach(() => vi.unstubAllGlobals())

test('a command that meets an ended session waits for a new one and is sent again, once', async () => {
  const asked = answers(401, 200)
  const stop = signInAgain.subscribe(() => undefined)
  const sending = sendSignedIn('/api/x', { body: { a: 1 } })
  await vi.waitFor(() => expect(signInAgain.isAsked()).toBe(true))
  expect(asked).toHaveBeenCalledTimes(1)
  signInAgain.answer(true)
  expect(await sending).toMatchObject({ ok: true, status: 200 })
  expect(asked).toHaveBeenCalledTimes(2)
  expect(signInAgain.isAsked()).toBe(false)
  stop()
})

test('who does not sign in again keeps the refusal', async () => {
  const asked = answers(401)
  const stop = signInAgain.subscribe(() => undefined)
  const sending = sendSignedIn('/api/x')
  await vi.waitFor(() => expect(signInAgain.isAsked()).toBe(true))
  signInAgain.answer(false)
  expect(await sending).toMatchObject({ ok: false, status: 401 })
  expect(asked).toHaveBeenCalledTimes(1)
  stop()
})

test('where nothing can ask, nothing waits', async () => {
  answers(401)
  expect(await sendSignedIn('/api/x')).toMatchObject({ ok: false, status: 401 })
})

test('two commands at once ask once, and any other answer asks nothing', async () => {
  answers(401, 401, 200, 200)
  const stop = signInAgain.subscribe(() => undefined)
  const both = Promise.all([sendSignedIn('/api/x'), sendSignedIn('/api/y')])
  await vi.waitFor(() => expect(signInAgain.isAsked()).toBe(true))
  await new Promise((resolve) => setTimeout(resolve, 5))
  signInAgain.answer(true)
  expect((await both).map(({ ok }) => ok)).toEqual([true, true])
  answers(409)
  expect(await sendSignedIn('/api/x')).toMatchObject({ ok: false, status: 409 })
  stop()
})
