import { expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { testPayload } from '@/tests/harness/testPayload'

const { config } = await testPayload()

type Relation = { path: string; to: string }

/** Every way from a collection into another one, by the fields of its rows. */
function relations(slug: string): Relation[] {
  const { flattenedFields } = config.collections.find((collection) => collection.slug === slug)!
  return flattenedFields.flatMap((field) =>
    (field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string'
      ? [{ path: field.name, to: field.relationTo }]
      : [],
  )
}

/** A column of another collection that says something. */
const TELLING: Record<string, string> = {
  employees: 'email',
  departments: 'name',
  'itsm-forms': 'description',
}

test('a list is put in order by no column of a collection of which the reader may not see all', async () => {
  const seer = await person({ permissions: ['itsm.read', 'inventory.read', 'records.read'] })
  let asked = 0
  for (const { slug } of config.collections) {
    if (slug.startsWith('payload-') || (await api(seer.who, 'GET', `/api/${slug}`)).status !== 200) continue
    for (const { path, to } of relations(slug)) {
      if ((await api(seer.who, 'GET', `/api/${to}?limit=0`)).status === 200 && to !== 'employees') continue
      for (const column of [TELLING[to] ?? 'createdAt', 'updatedAt']) {
        for (const sort of [
          `${path}.${column}`,
          `-${path}.${column}`,
          `id,${path}.${column}`,
          `${path}__${column}`,
        ]) {
          const { status } = await api(seer.who, 'GET', `/api/${slug}?sort=${sort}`)
          expect([slug, sort, status]).toEqual([slug, sort, 400])
          asked += 1
        }
      }
    }
  }
  expect(asked).toBeGreaterThan(30)
  // Who may see all of them may order by them, and everyone by what stands in the row itself.
  expect((await api('admin', 'GET', '/api/itsm-requests?sort=requester.email')).status).toBe(200)
  expect((await api(seer.who, 'GET', '/api/itsm-requests?sort=-number,requester')).status).toBe(200)
})

test('no condition on a related row, however it is put, finds what the reader may not see there', async () => {
  const { id } = await submit('erin', 'visitor-pass-form')
  const secret = 'erin@steward.example'
  const all = 'where[id][exists]=true'
  const asked = [
    'where[requester.email][equals]=SECRET',
    'where[requester.email][not_equals]=nobody',
    'where[requester.email][like]=erin',
    'where[requester.email][in][0]=SECRET',
    'where[requester.email][exists]=true&where[requester.email][equals]=SECRET',
    'where[requester__email][equals]=SECRET',
    'where[requester.lineManager.email][equals]=mona@steward.example&where[requester.email][equals]=SECRET',
    'where[requestedFor.department.name][exists]=true',
    'where[form.title][exists]=true',
    'where[category.title][exists]=true',
    'where[or][0][requester.email][equals]=SECRET&where[or][1][requester.email][equals]=SECRET',
    `where[and][0][or][0][requester.email][equals]=SECRET&${all}`,
    `where[AND][0][requester.email][equals]=SECRET&where[OR][0][id][exists]=true`,
    'where[requester][contains][email][equals]=SECRET',
    'where[requester.hash][exists]=true',
    'where[requester.sessions.id][exists]=true',
    // What Payload refuses only after it has stopped waiting for it would end the server.
    'where[requester.lineManager.hash][exists]=true',
    'where[requester.lineManager.nothing][exists]=true&where[requester.department.head.nothing][exists]=true',
    'where[form.category.resource.slug][exists]=true&where[or][0][form.category.resource.slug][exists]=true',
    'where[and][0][requester.nothing][exists]=true&where[and][1][requester.department.nothing][exists]=true',
  ]
  const one = `where[id][equals]=${id}`
  expect((await api('mona', 'GET', `/api/itsm-requests?${one}`)).body.totalDocs).toBe(1)
  for (const query of asked.map((each) => each.replaceAll('SECRET', secret))) {
    for (const path of ['/api/itsm-requests', '/api/itsm-requests/count']) {
      const { status, body } = await api('mona', 'GET', `${path}?${query}&where[id][equals]=${id}`)
      expect([query, status === 400 || (status === 200 && body.totalDocs === 0)]).toEqual([query, true])
    }
  }
})

test('what is populated is what the reader may see: of the rest the id, and nothing else', async () => {
  const { id } = await submit('erin', 'visitor-pass-form')
  const erin = await idOf('employees', 'erin')
  for (const query of [
    'depth=2',
    'depth=10',
    'depth=2&populate[employees][email]=true&populate[employees][hash]=true',
    'depth=2&select[requester]=true&select[form]=true',
    'depth=1&joins[sessions][limit]=10',
    'depth=2&trash=true&draft=true&locale=all&fallback-locale=none',
  ]) {
    const { body } = await api('mona', 'GET', `/api/itsm-requests/${id}?${query}`)
    const text = JSON.stringify(body)
    expect([query, text.includes('erin@steward.example'), text.includes('hash')]).toEqual([
      query,
      false,
      false,
    ])
    if (body.requester !== undefined)
      expect([erin, { id: erin, name: 'Erin Brooks' }]).toContainEqual(
        typeof body.requester === 'string'
          ? body.requester
          : { id: erin, name: (body.requester as { name: string }).name },
      )
  }
})

test('a search with or, and a field asked by select, show no row and no column more', async () => {
  for (const who of ['erin', 'sarah', 'john', 'tech']) {
    for (const { slug } of config.collections) {
      if (slug.startsWith('payload-')) continue
      const plain = await api(who, 'GET', `/api/${slug}?limit=100`)
      if (plain.status !== 200) continue
      const ids = plain.body.docs.map((row) => row.id).sort()
      for (const query of [
        'where[or][0][id][exists]=true&where[or][1][createdAt][exists]=true',
        'where[id][not_equals]=00000000-0000-4000-8000-000000000000',
        'pagination=false&limit=0',
        'trash=true',
        'draft=true',
        'locale=all',
        'overrideAccess=true&showHiddenFields=true&disableErrors=true&user=admin',
      ]) {
        const { status, body } = await api(who, 'GET', `/api/${slug}?limit=100&${query}`)
        if (status === 400) continue
        expect([who, slug, query, body.docs.map((row) => row.id).sort()]).toEqual([who, slug, query, ids])
      }
      const { status, body } = await api(who, 'GET', `/api/${slug}?select[hash]=true&select[salt]=true`)
      expect([slug, status < 500, /"(hash|salt)"/.test(JSON.stringify(body))]).toEqual([slug, true, false])
    }
  }
})
