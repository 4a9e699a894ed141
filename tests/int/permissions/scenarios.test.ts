import { describe, expect, test } from 'vitest'
import { decide } from '@/tests/factories/decide'
import { idOf } from '@/tests/factories/idOf'
import { submit } from '@/tests/factories/submit'
import {
  adminPanel,
  attempts,
  CAST,
  everyones,
  makeableByAll,
  mayDecide,
  payloadsOwn,
  readable,
  seesRequestsOf,
} from '@/tests/fixtures/scenarios'
import { api } from '@/tests/harness/api'
import { testPayload } from '@/tests/harness/testPayload'

const slugs = (await testPayload()).config.collections
  .map(({ slug }) => slug)
  .filter((slug) => !payloadsOwn.includes(slug))
const NO_SUCH = '00000000-0000-4000-8000-000000000000'

async function withIds(value: string): Promise<string> {
  let result = value
  for (const [mark, collection, key] of value.matchAll(/\{([a-z-]+):([^}]+)\}/g))
    result = result.replace(mark, await idOf(collection!, key!))
  return result
}

describe('what each person reads, of every collection there is', () => {
  for (const who of CAST.filter((each) => each !== 'admin')) {
    test(who, async () => {
      const expected: Record<string, string[] | number> = { ...everyones, ...readable[who] }
      for (const slug of slugs) {
        const { status, body } = await api(who, 'GET', `/api/${slug}?limit=100`)
        const wanted = expected[slug]
        if (wanted === undefined) expect([slug, status]).toEqual([slug, 403])
        else if (typeof wanted === 'number')
          expect([slug, status, body.totalDocs]).toEqual([slug, 200, wanted])
        else expect([slug, body.docs.map((row) => row.slug ?? row.identifier).sort()]).toEqual([slug, wanted])
        const count = await api(who, 'GET', `/api/${slug}/count`)
        expect([slug, count.status, count.body.totalDocs]).toEqual([slug, status, body.totalDocs])
      }
    })
  }

  test('a superadmin reads all of it, but the comments, which are read with their request', async () => {
    for (const slug of slugs)
      expect([slug, (await api('admin', 'GET', `/api/${slug}`)).status]).toEqual([
        slug,
        slug === 'itsm-comments' ? 403 : 200,
      ])
  })

  test('a stranger reads nothing', async () => {
    for (const slug of [...slugs, ...payloadsOwn]) {
      const { status } = await api(null, 'GET', `/api/${slug}`, undefined, { raw: true })
      // 501: the tables of migrations and of key-value have no endpoints at all.
      expect([slug, [401, 403, 501].includes(status)]).toEqual([slug, true])
    }
  })
})

describe('who holds nothing on a collection writes nothing in it', () => {
  for (const who of ['erin', 'mona', 'sarah', null]) {
    test(who ?? 'a stranger', async () => {
      for (const slug of slugs.filter((each) => who === null || !makeableByAll.includes(each))) {
        expect([slug, 'create', (await api(who, 'POST', `/api/${slug}`, { name: 'x' })).status]).toEqual([
          slug,
          'create',
          403,
        ])
        expect([
          slug,
          'update',
          (await api(who, 'PATCH', `/api/${slug}/${NO_SUCH}`, { name: 'x' })).status,
        ]).toEqual([slug, 'update', 403])
        expect([slug, 'delete', (await api(who, 'DELETE', `/api/${slug}/${NO_SUCH}`)).status]).toEqual([
          slug,
          'delete',
          403,
        ])
      }
    })
  }
})

describe('attempts', () => {
  for (const [who, method, path, data, status] of attempts) {
    test(`${who ?? 'a stranger'}: ${method} ${path} ${data ? JSON.stringify(data) : ''} is ${status}`, async () => {
      const body = data === undefined ? undefined : JSON.parse(await withIds(JSON.stringify(data)))
      const answer = await api(who, method, (await withIds(path)).replaceAll(' ', '%20'), body)
      expect([answer.status, answer.status === status ? '' : JSON.stringify(answer.body)]).toEqual([
        status,
        '',
      ])
    })
  }
})

test('only those enter the admin panel who configure or keep something', async () => {
  for (const who of CAST)
    expect([who, (await api(who, 'GET', '/api/access')).body.canAccessAdmin === true]).toEqual([
      who,
      adminPanel[who],
    ])
})

test('requests are seen by requester, candidates and holders of a right on the form, and by nobody else', async () => {
  for (const [form, seers] of Object.entries(seesRequestsOf)) {
    const made = await submit('erin', form)
    for (const who of CAST) {
      const expected = seers.includes(who) ? 200 : 404
      expect([form, who, (await api(who, 'GET', `/api/itsm-requests/${made.id}`)).status]).toEqual([
        form,
        who,
        expected,
      ])
      const listed = (await api(who, 'GET', `/api/itsm-requests?where[id][equals]=${made.id}`)).body.totalDocs
      expect([form, who, listed]).toEqual([form, who, expected === 200 ? 1 : 0])
    }
  }
})

test('exactly those decide who are named or hold the right', async () => {
  for (const [form, deciders] of Object.entries(mayDecide)) {
    for (const who of CAST) {
      const made = await submit(who === 'erin' ? 'frank' : 'erin', form, {
        requestedFor: await idOf('employees', 'erin'),
      })
      const { status } = await decide(who, made.id)
      expect([form, who, status === 200]).toEqual([form, who, deciders.includes(who)])
    }
  }
})
