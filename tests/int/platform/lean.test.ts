import { createHmac } from 'node:crypto'
import { handleEndpoints } from 'payload'
import { expect, test } from 'vitest'
import { answerLean } from '@/src/platform/lean/answerLean'
import { api } from '@/tests/harness/api'
import { logIn } from '@/tests/harness/logIn'
import { rows } from '@/tests/harness/rows'
import { testPayload } from '@/tests/harness/testPayload'
import { tokenOf } from '@/tests/harness/tokenOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Request(`http://steward.test${path}`, { method, headers: { host: 'steward.test', ...headers } })
const lean = async (request: Request) => answerLean(await testPayload(), request)
const as = (token: string) => ({ authorization: `JWT ${token}` })

/** What is expected when depends on the moment of the question. */
const steady = (text: string) =>
  JSON.parse(text.replaceAll(/"expectedAt":"[^"]+"/g, '"expectedAt":""')) as unknown

/** The token with another body or header, signed with `secret`. */
function forged(token: string, change: { header?: object; body?: object }, secret: string): string {
  const [header, body] = token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as object)
  const text = [
    { ...header, ...change.header },
    { ...body, ...change.body },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}

test('the short way answers what Payload answers, to everybody', async () => {
  const { config } = await testPayload()
  const { id } = await submit('erin')
  const paths = [
    '/api/catalogue',
    '/api/portal/requests?state=open&limit=5',
    `/api/portal/requests/${id}`,
    `/api/itsm-requests/${id}/timeline`,
    `/api/itsm-requests/${id}/sla`,
    '/api/itsm-requests/queue?limit=3&page=1',
    '/api/itsm-requests/queue?priority=nothing',
    '/api/portal/requests/00000000-0000-4000-8000-000000000000',
    '/api/portal/requests/no-id',
  ]
  for (const who of ['erin', 'john', 'tech']) {
    const headers = as(await tokenOf(who))
    for (const path of paths) {
      const short = await lean(ask(path, headers))
      const long = await handleEndpoints({ config, request: ask(path, headers) })
      expect(short, path).not.toBeNull()
      const said = await short!.text()
      expect([who, path, short!.status, steady(said)]).toEqual([
        who,
        path,
        long.status,
        steady(await long.text()),
      ])
    }
  }
})

test('a command goes the short way too, with its body', async () => {
  const request = new Request('http://steward.test/api/itsm-requests/submit', {
    method: 'POST',
    headers: { host: 'steward.test', 'content-type': 'application/json', ...as(await tokenOf('erin')) },
    body: JSON.stringify({ form: 'access-card-form', data: { reason: 'Because' } }),
  })
  expect((await lean(request))?.status).toBe(201)
})

test('whose session ended, or who is no longer active, is nobody at once', async () => {
  const { who, id } = await person()
  const token = await logIn(who)
  expect((await lean(ask('/api/catalogue', as(token))))?.status).toBe(200)
  const { status } = await api('admin', 'PATCH', `/api/employees/${id}`, { status: 'suspended' })
  expect(status).toBe(200)
  expect(await lean(ask('/api/catalogue', as(token)))).toBeNull()

  const other = await person()
  const first = await logIn(other.who)
  await rows('delete from employees_sessions where _parent_id = $1', [other.id])
  expect(await lean(ask('/api/catalogue', as(first)))).toBeNull()
})

test('a token that is not ours, is over, or names nobody is left to Payload', async () => {
  const { secret } = await testPayload()
  const token = await tokenOf('erin')
  expect((await lean(ask('/api/catalogue', as(forged(token, {}, secret)))))?.status).toBe(200)
  const bad = [
    `${token.slice(0, -2)}xx`,
    forged(token, {}, 'another secret of at least 32 characters'),
    forged(token, { header: { alg: 'none' } }, secret),
    forged(token, { header: { authVersion: 0 } }, secret),
    forged(token, { body: { exp: 1 } }, secret),
    forged(token, { body: { sid: 'of nobody' } }, secret),
    forged(token, { body: { collection: 'people' } }, secret),
    'x.y.z',
  ]
  for (const each of bad) expect(await lean(ask('/api/catalogue', as(each))), each).toBeNull()
})

test('a cookie counts from our own pages only', async () => {
  const cookie = `payload-token=${await tokenOf('erin')}`
  expect((await lean(ask('/api/catalogue', { cookie, 'sec-fetch-site': 'same-origin' })))?.status).toBe(200)
  expect(await lean(ask('/api/catalogue', { cookie, origin: 'https://evil.example' }))).toBeNull()
  expect(await lean(ask('/api/catalogue', { cookie, 'sec-fetch-site': 'cross-site' }))).toBeNull()
  expect(await lean(ask('/api/catalogue'))).toBeNull()
})

test('what Payload reads more into is left to Payload', async () => {
  const headers = as(await tokenOf('erin'))
  const left = [
    ask('/api/catalogue?locale=de', headers),
    ask('/api/itsm-requests/queue?where[a]=b', headers),
    ask('/api/itsm-requests/queue?limit=1&limit=2', headers),
    ask('/api/itsm-requests', headers),
    ask('/api/employees/me', headers),
    ask('/api/itsm-requests/%ff/timeline', headers),
    ask('/api/itsm-requests/submit', { ...headers, 'x-http-method-override': 'GET' }, 'POST'),
  ]
  for (const request of left) expect(await lean(request), request.url).toBeNull()
})
