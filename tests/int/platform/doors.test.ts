import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { payloadsOwn } from '@/tests/fixtures/scenarios'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { testPayload } from '@/tests/harness/testPayload'
import { tokenOf } from '@/tests/harness/tokenOf'

const { config } = await testPayload()
const governed = config.collections.map(({ slug }) => slug).filter((slug) => !payloadsOwn.includes(slug))
const NO_SUCH = '00000000-0000-4000-8000-000000000000'

describe('doors of Payload that this product does not open', () => {
  test('first-register, unlock, forgotten passwords and verification', async () => {
    for (const door of [
      'first-register',
      'unlock',
      'forgot-password',
      'reset-password',
      `verify/${NO_SUCH}`,
    ]) {
      for (const who of [null, 'erin', 'admin']) {
        const answer = await api(who, 'POST', `/api/employees/${door}`, {
          email: 'erin@steward.example',
          password: 'x',
          token: 'x',
        })
        expect([door, who, answer.status]).toEqual([door, who, 403])
      }
    }
  })

  test('versions are nobody’s', async () => {
    for (const slug of governed) {
      for (const path of [`/api/${slug}/versions`, `/api/${slug}/versions/${NO_SUCH}`]) {
        const answer = await api('admin', 'GET', path, undefined, { raw: true })
        expect([path, answer.status === 200, 'docs' in answer.body]).toEqual([path, false, false])
      }
      expect(config.collections.find((collection) => collection.slug === slug)!.versions).toBeFalsy()
    }
  })

  test('nothing is edited or deleted by the dozen, which commits half of a failure', async () => {
    const before = await rows('select id, name from departments order by id')
    expect(
      (await api('admin', 'PATCH', '/api/departments?where[id][exists]=true', { name: 'All' })).status,
    ).toBe(403)
    expect((await api('admin', 'DELETE', '/api/departments?where[id][exists]=true')).status).toBe(403)
    expect(await rows('select id, name from departments order by id')).toEqual(before)
    for (const collection of config.collections.filter(({ slug }) => governed.includes(slug))) {
      expect([collection.slug, collection.disableBulkEdit, collection.disableBulkDelete]).toEqual([
        collection.slug,
        true,
        true,
      ])
    }
  })

  test('nothing is duplicated, which would copy what only the system writes', async () => {
    const answer = await api(
      'admin',
      'POST',
      `/api/employee-roles/${await idOf('employee-roles', 'superadmin')}/duplicate`,
      {},
      { raw: true },
    )
    expect(answer.status === 200 || answer.status === 201).toBe(false)
    expect(await rows('select 1 from employee_roles where is_superadmin')).toHaveLength(1)
  })

  test('jobs are run by the worker, not by a request', async () => {
    for (const path of ['/api/payload-jobs/run', '/api/payload-jobs/handle-schedules', '/api/payload-jobs']) {
      for (const who of [null, 'erin', 'admin']) {
        const { status } = await api(who, 'GET', path, undefined, { raw: true })
        expect([path, who, [401, 403, 404].includes(status)]).toEqual([path, who, true])
      }
    }
  })

  test('there is no GraphQL', async () => {
    expect(config.graphQL.disable).toBe(true)
    for (const path of ['/api/graphql', '/api/graphql-playground']) {
      expect((await api('admin', 'POST', path, { query: '{ __typename }' }, { raw: true })).status).toBe(404)
    }
    const routes = readdirSync('src/app', { recursive: true, encoding: 'utf8' })
    expect(routes.filter((route) => /graphql/i.test(route))).toEqual([])
  })

  test('nobody locks a document, least of all one they may not read', async () => {
    for (const who of ['erin', 'admin']) {
      for (const method of ['GET', 'POST']) {
        expect(
          (await api(who, method, '/api/payload-locked-documents', undefined, { raw: true })).status,
        ).toBe(404)
      }
    }
  })

  test('preferences are one’s own', async () => {
    await api('admin', 'POST', '/api/payload-preferences/secret', { value: { mine: true } })
    expect((await api('erin', 'GET', '/api/payload-preferences/secret')).body.value ?? null).toBe(null)
  })
})

describe('signing in', () => {
  const login = (email: string, password: string, address = '192.0.2.1') =>
    api(
      null,
      'POST',
      '/api/employees/login',
      { email, password },
      { headers: { 'x-forwarded-for': address } },
    )

  test('a wrong password, an unknown account and a suspended one answer alike', async () => {
    const { who } = await person({ status: 'suspended' })
    const answers = await Promise.all([
      login('erin@steward.example', 'wrong'),
      login('nobody@steward.example', 'wrong'),
      login(`${who}@steward.example`, 'steward-demo'),
    ])
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  })

  test('too many tries are 429 and say when to come back; from elsewhere the person signs in', async () => {
    const { who } = await person()
    const email = `${who}@steward.example`
    const tries = []
    for (let count = 0; count < 12; count += 1) tries.push(await login(email, 'wrong', '198.51.100.7'))
    expect(tries.map(({ status }) => status)).toEqual([...Array<number>(10).fill(401), 429, 429])
    expect(Number(tries.at(-1)!.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await login(email, 'steward-demo', '198.51.100.7')).status).toBe(429)
    expect((await login(email, 'steward-demo', '203.0.113.9')).status).toBe(200)
  })

  test('many wrong tries at once are cut short, many right ones at once are not', async () => {
    const { who } = await person()
    const email = `${who}@steward.example`
    const at = (password: string, address: string, count: number) =>
      Promise.all(Array.from({ length: count }, () => login(email, password, address)))
    const right = await at('steward-demo', '198.51.100.8', 20)
    expect(right.filter(({ status }) => status === 200)).toHaveLength(20)
    const wrong = await at('wrong', '198.51.100.9', 40)
    expect(wrong.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(15)
  })

  test('a cookie counts only from our own pages', async () => {
    const cookie = `payload-token=${await tokenOf('erin')}`
    const me = async (headers: Record<string, string>) =>
      (await api(null, 'GET', '/api/permissions/me', undefined, { headers: { cookie, ...headers } })).status
    expect(await me({})).toBe(200)
    expect(await me({ origin: 'http://steward.test' })).toBe(200)
    expect(await me({ origin: 'https://evil.example' })).toBe(401)
    expect(await me({ origin: 'null' })).toBe(401)
    expect(await me({ 'sec-fetch-site': 'cross-site' })).toBe(401)
    const submit = await api(
      null,
      'POST',
      '/api/itsm-requests/submit',
      { form: 'access-card-form', data: {} },
      {
        headers: { cookie, origin: 'https://steward.test.evil.example' },
      },
    )
    expect(submit.status).toBe(401)
  })

  test('after signing out the token is nobody’s', async () => {
    const { who } = await person()
    expect((await api(who, 'GET', '/api/permissions/me')).status).toBe(200)
    expect((await api(who, 'POST', '/api/employees/logout')).status).toBe(200)
    expect((await api(who, 'GET', '/api/permissions/me')).status).toBe(401)
  })

  test('no answer carries a hash or a salt, nor the sessions of somebody else, and none is asked about', async () => {
    await tokenOf('erin')
    const { body } = await api('admin', 'GET', '/api/employees?limit=100')
    const text = JSON.stringify(body)
    for (const secret of ['"hash"', '"salt"', '"resetPasswordToken"'])
      expect([secret, text.includes(secret)]).toEqual([secret, false])
    expect(
      body.docs
        .filter(({ sessions }) => Array.isArray(sessions) && sessions.length > 0)
        .map(({ email }) => email),
    ).toEqual(['admin@steward.example'])
    for (const field of ['hash', 'salt', 'sessions.id']) {
      expect([
        field,
        (await api('admin', 'GET', `/api/employees?where[${field}][exists]=true`)).status,
      ]).toEqual([field, 400])
    }
  })
})
