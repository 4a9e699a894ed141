import { expect, test } from 'vitest'
import { form } from '@/tests/factories/form'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'

type Found = { kind: string; id: string; title: string; detail: string | null; href: string }

async function find(who: string, q: string): Promise<Found[]> {
  const { status, body } = await api(who, 'GET', `/api/search?q=${encodeURIComponent(q)}`)
  expect(status).toBe(200)
  expect(body.totalDocs).toBe(body.docs.length)
  return body.docs as unknown as Found[]
}
const forms = (found: Found[]) => found.filter(({ kind }) => kind === 'form').map(({ title }) => title)
const requests = (found: Found[]) => found.filter(({ kind }) => kind === 'request').map(({ id }) => id)

test.each([
  ['access card', 'Access card'],
  ['acces crad', 'Access card'],
  ['Accés  CARD', 'Access card'],
  ['card acc', 'Access card'],
  ['acess', 'Access card'],
  ['vistor pass', 'Visitor pass'],
  ['vehcile', 'Company vehicle'],
  ['contrct', 'Contract review'],
])('a form is found however it is typed: %s', async (typed, title) => {
  expect(forms(await find('erin', typed))[0]).toBe(title)
})

test('what fits in one word and not in the other is not found', async () => {
  expect(await find('erin', 'access zeppelin')).toEqual([])
})

test('a form that one may not submit is not found, whatever one may do with it otherwise', async () => {
  const made = await form({
    audience: { departments: [await idOf('departments', 'legal')] },
    title: 'Submarine licence',
  } as never)
  expect(made.slug).toBeTruthy()
  for (const who of ['erin', 'ida', 'admin']) expect(forms(await find(who, 'submarine'))).toEqual([])
})

test('a request is found by who may see it: its people, who is asked, who holds a right on the form', async () => {
  const made = await submit('erin', 'access-card-form', { data: { reason: 'The zoological annexe' } })
  for (const who of ['erin', 'john', 'frank', 'admin', 'ida'])
    expect([who, requests(await find(who, made.number))]).toEqual([who, [made.id]])
  for (const who of ['mona', 'lena', 'tech'])
    expect([who, requests(await find(who, made.number))]).toEqual([who, []])
  const digits = String(Number(made.number.slice(4)))
  expect(requests(await find('admin', digits))).toContain(made.id)
  expect(requests(await find('john', 'acess erin'))).toContain(made.id)
})

test('answers are searched for those who gave them and for nobody else', async () => {
  const made = await submit('erin', 'access-card-form', { data: { reason: 'The ornithological annexe' } })
  expect(requests(await find('erin', 'ornithological'))).toEqual([made.id])
  for (const who of ['john', 'admin', 'ida', 'mona']) expect(await find(who, 'ornithological')).toEqual([])
})

test('an asset is found by who may read its type or has it', async () => {
  const items = async (who: string) =>
    (await find(who, '1001')).filter(({ kind }) => kind === 'item').map(({ title }) => title)
  expect(await items('tech')).toEqual([expect.stringContaining('B-ST 1001')])
  expect(await items('admin')).toEqual([expect.stringContaining('B-ST 1001')])
  for (const who of ['erin', 'john', 'ida']) expect(await items(who)).toEqual([])
})

test('nothing typed offers what is popular and what is one’s own, and at most twenty are ever answered', async () => {
  const { who } = await person()
  for (let made = 0; made < 3; made += 1) await submit(who)
  const start = await find(who, '')
  expect(forms(start)).toContain('Access card')
  expect(requests(start)).toHaveLength(3)
  expect((await find('admin', 'access')).length).toBeLessThanOrEqual(20)
})

test.each(["'; drop table employees", '%', '_', '\\', '🦜', 'مرحبا', ' \u0000 ', '((((', 'a'.repeat(200)])(
  'whatever is typed is only text: %j',
  async (typed) => {
    await find('admin', typed)
  },
)

test('more than 200 characters are refused, and nobody searches without signing in', async () => {
  expect((await api('erin', 'GET', `/api/search?q=${'a'.repeat(201)}`)).status).toBe(400)
  expect((await api(null, 'GET', '/api/search?q=access')).status).toBe(401)
})
