import { expect, test } from 'vitest'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { formInLanguage } from '@/src/domain/forms/formInLanguage'
import { formWords } from '@/src/operations/requests/formWords'
import { inReaderWords } from '@/src/operations/requests/inReaderWords'
import { languagesOffered } from '@/src/operations/requests/languagesOffered'
import { form } from '@/tests/factories/form'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { testPayload } from '@/tests/harness/testPayload'

const words = [{ language: 'de', title: 'Zeppelinschein', description: 'Für Luftschiffer' }]
const { id, slug } = await form({
  title: 'Airship licence',
  description: 'To fly',
  translations: words,
  quickReasons: [
    { text: 'No pilot exam' },
    { text: 'Ask the club first', decision: 'rejected' },
    { text: 'Which airship?', decision: 'returned' },
  ],
} as never)

async function readerIn(locale: string | null) {
  const { who, id: reader } = await person()
  const own = await api(who, 'PATCH', `/api/employees/${reader}`, { locale })
  expect(own.status).toBe(200)
  const req = await systemRequest(await testPayload(), 'tests')
  req.user = { ...own.body.doc, collection: 'employees' } as never
  return { who, id: reader, req }
}
const found = async (who: string, q: string) => {
  const { body } = await api(who, 'GET', `/api/search?q=${encodeURIComponent(q)}`)
  return (body.docs as unknown as { kind: string; title: string }[])
    .filter(({ title }) => /Airship|Zeppelin/.test(title))
    .map(({ kind, title }) => `${kind} ${title.replace(/REQ-\d+ /, '')}`)
}

test('a form is called as its reader says it, and found by either name', async () => {
  const german = await readerIn('de-AT')
  const other = await readerIn('fr')
  const called = async ({ req }: typeof german) =>
    formInLanguage(
      { title: 'Airship licence', description: 'To fly' },
      (await formWords(req)).get(id),
      req.user?.locale,
    )
  expect(await called(german)).toEqual({ title: 'Zeppelinschein', description: 'Für Luftschiffer' })
  expect(await called(other)).toEqual({ title: 'Airship licence', description: 'To fly' })
  for (const q of ['airship', 'zeppelinschein', 'luftschiffer']) {
    expect(await found(german.who, q)).toEqual(['form Zeppelinschein'])
    expect(await found(other.who, q)).toEqual(['form Airship licence'])
  }
  expect(await languagesOffered(german.req, german.id)).toContain('de')
})

test('a request keeps the words of the version it was made on, in both languages', async () => {
  const german = await readerIn('de')
  const { id: request } = await submit(german.who, slug, { data: { reason: undefined } })
  const renamed = await api('admin', 'PATCH', `/api/itsm-forms/${id}`, {
    title: 'Airship permit',
    translations: [{ language: 'de', title: 'Luftschiffkarte' }],
  })
  expect(renamed.status).toBe(200)
  const [row] = await inReaderWords(german.req, [{ id: request, title: 'Airship licence' }])
  expect(row?.title).toBe('Zeppelinschein')
  const page = await api(german.who, 'GET', `/api/portal/requests/${request}`)
  expect(page.body).toMatchObject({ request: { title: 'Airship licence' }, version: { translations: words } })
  for (const q of ['zeppelinschein', 'airship licence'])
    expect(await found(german.who, q)).toContain('request Zeppelinschein')
})

test('a language stands there once, and is one', async () => {
  for (const translations of [
    [{ language: 'de' }, { language: 'de' }],
    [{ language: 'Deutsch', title: 'x' }],
  ])
    expect((await api('admin', 'PATCH', `/api/itsm-forms/${id}`, { translations })).status).toBe(400)
})

test('whoever decides is offered what the form says, for that decision; nobody else hears of it', async () => {
  const { id: request } = await submit('erin', slug, { data: { reason: undefined } })
  const offered = async (who: string, action: string) =>
    api(who, 'GET', `/api/portal/reasons?action=${action}&request=${request}`)
  expect((await offered('john', 'rejected')).body.form).toEqual(['No pilot exam', 'Ask the club first'])
  expect((await offered('john', 'returned')).body.form).toEqual(['No pilot exam', 'Which airship?'])
  expect((await offered('mona', 'rejected')).status).toBe(404)
  expect((await api('john', 'GET', '/api/portal/reasons?action=rejected')).body.form).toEqual([])
})
