import { describe, expect, test } from 'vitest'
import { person } from '@/tests/factories/person'
import { recordType } from '@/tests/factories/recordType'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'

const type = await recordType({
  fieldRights: { amount: { read: 'records-made-1.manage', update: 'records-made-1.manage' } },
})
const editor = await person({ roles: [`records-${type.slug}-editor`] })
const manager = await person({ roles: [`records-${type.slug}-manager`] })
const reader = await person({ roles: [`records-${type.slug}-reader`] })
const stranger = await person()

const make = async (who: string, data: Record<string, unknown> = {}) => {
  const made = await api(who, 'POST', '/api/records', { type: type.slug, title: 'A case', ...data })
  if (made.status !== 201) throw new Error(`${made.status}: ${JSON.stringify(made.body)}`)
  return made.body.doc as unknown as { id: string; number: string; rev: number } & Record<string, unknown>
}
const patch = (who: string, id: string, data: object) => api(who, 'PATCH', `/api/records/${id}`, data)
const eventsOf = (id: string) =>
  rows<{ action: string; changes: Record<string, { from: unknown; to: unknown }> }>(
    'select action, changes from audit_events where entity_id = $1 order by at, id',
    [id],
  )

describe('a new record', () => {
  test('has the first state, its maker as owner, the next number of its type, and leaves an event', async () => {
    const first = await make(editor.who, { data: { topic: 'pay' }, tags: ['Urgent', 'urgent'] })
    const second = await make(editor.who)
    expect(first).toMatchObject({
      state: 'open',
      stateKind: 'open',
      owner: editor.id,
      data: { topic: 'pay' },
      tags: ['urgent'],
      rev: 1,
    })
    expect(Number(second.number.split('-')[1])).toBe(Number(first.number.split('-')[1]) + 1)
    expect(first.number).toMatch(/^T1X-\d{4}$/)
    expect((await eventsOf(first.id)).map(({ action }) => action)).toEqual(['records.create'])
  })

  test('is refused to who may not create, with the right that is missing', async () => {
    for (const who of [reader.who, stranger.who])
      expect(await api(who, 'POST', '/api/records', { type: type.slug, title: 'x' })).toMatchObject({
        status: 403,
        body: { errors: [{ code: 'forbidden', data: { permission: expect.stringContaining('.create') } }] },
      })
    expect((await api(null, 'POST', '/api/records', { type: type.slug, title: 'x' })).status).toBe(403)
  })

  test('is judged by the rules of forms, with every fault at its field', async () => {
    const answer = await api(editor.who, 'POST', '/api/records', {
      type: type.slug,
      title: ' ',
      data: { topic: 'weather', since: 'soon', unknown: 1 },
    })
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'title' }] } })
    const fields = await api(editor.who, 'POST', '/api/records', {
      type: type.slug,
      title: 'x',
      data: { topic: 'weather', since: 'soon', unknown: 1 },
    })
    expect(fields.status).toBe(400)
    expect((fields.body.errors as unknown as { field: string }[]).map(({ field }) => field).sort()).toEqual([
      'data.since',
      'data.topic',
      'data.unknown',
    ])
  })

  test('gets a number without gaps and without doubles when many are made at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        api(editor.who, 'POST', '/api/records', {
          type: type.slug,
          title: `At once ${at}`,
          // Every third is refused, and takes no number with it.
          data: at % 3 === 0 ? { topic: 'weather' } : {},
        }),
      ),
    )
    const numbers = made
      .filter(({ status }) => status === 201)
      .map(({ body }) => Number(String(body.doc.number).split('-')[1]))
      .sort((a, b) => a - b)
    expect(numbers).toHaveLength(8)
    expect(numbers).toEqual(numbers.map((_, at) => numbers[0]! + at))
  })
})

describe('an edit', () => {
  test('says the version it was made from, or is refused', async () => {
    const { id } = await make(editor.who)
    expect(await patch(editor.who, id, { title: 'Other' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'rev' }] },
    })
    expect(await patch(editor.who, id, { rev: 1, title: 'Other' })).toMatchObject({
      status: 200,
      body: { doc: { title: 'Other', rev: 2 } },
    })
  })

  test('that comes too late is 409 and shows both sides', async () => {
    const { id } = await make(editor.who, { data: { notes: 'first' } })
    await patch(editor.who, id, { rev: 1, data: { notes: 'mine' }, priority: 'high' })
    const late = await patch(manager.who, id, { rev: 1, title: 'Late', data: { notes: 'theirs' } })
    expect(late.status).toBe(409)
    expect(late.body.errors[0]).toMatchObject({
      code: 'stale',
      data: { current: { id, rev: 2, data: { notes: 'mine' } }, changedBy: { id: editor.id } },
    })
    const { diff } = late.body.errors[0]!.data as unknown as { diff: { field: string }[] }
    expect(diff).toEqual([
      { field: 'title', base: 'A case', yours: 'Late', theirs: 'A case' },
      { field: 'priority', base: null, theirs: 'high' },
      { field: 'data.notes', base: 'first', yours: 'theirs', theirs: 'mine' },
    ])
    expect(await rows('select title, data from records where id = $1', [id])).toEqual([
      { title: 'A case', data: { notes: 'mine' } },
    ])
  })

  test('of many at the same moment lets one through and loses none silently', async () => {
    const { id } = await make(editor.who)
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        patch(at % 2 ? editor.who : manager.who, id, { rev: 1, data: { notes: `from ${at}` } }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)])
    const won = answers.find(({ status }) => status === 200)!.body.doc.data
    expect(await rows('select data, rev::int as rev from records where id = $1', [id])).toEqual([
      { data: won, rev: 2 },
    ])
  })

  test('keeps what it does not name, empties what it names as null', async () => {
    const { id } = await make(manager.who, { data: { topic: 'pay', amount: 5, notes: 'n' } })
    const answer = await patch(manager.who, id, { rev: 1, data: { notes: null } })
    expect(answer.body.doc.data).toEqual({ topic: 'pay', amount: 5 })
  })

  test('never writes what only commands write, and passes what stays as it is', async () => {
    const { id } = await make(editor.who)
    expect(await patch(editor.who, id, { rev: 1, state: 'closed' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'state' }] },
    })
    expect((await patch(editor.who, id, { rev: 1, state: 'open', title: 'x' })).status).toBe(200)
  })

  test('is for holders of update, and for the owner while the state is open', async () => {
    const { id } = await make(editor.who, { owner: stranger.id })
    expect((await patch(reader.who, id, { rev: 1, title: 'x' })).status).toBe(403)
    expect((await patch(stranger.who, id, { rev: 1, title: 'Mine', data: { notes: 'n' } })).status).toBe(200)
    await api(editor.who, 'POST', `/api/records/${id}/transition`, { to: 'doing' })
    await api(editor.who, 'POST', `/api/records/${id}/transition`, { to: 'closed' })
    expect(await patch(stranger.who, id, { rev: 4, title: 'y' })).toMatchObject({ status: 403 })
    expect((await api(stranger.who, 'GET', `/api/records/${id}`)).status).toBe(200)
  })

  test('makes no circle of parents, whoever closes it', async () => {
    const [a, b] = [await make(editor.who), await make(editor.who)]
    expect((await patch(editor.who, a.id, { rev: 1, parent: b.id })).status).toBe(200)
    expect(await patch(editor.who, b.id, { rev: 1, parent: a.id })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'parent' }] },
    })
    expect((await patch(editor.who, b.id, { rev: 1, parent: b.id })).status).toBe(400)
    const [c, d] = [await make(editor.who), await make(editor.who)]
    const both = await Promise.all([
      patch(editor.who, c.id, { rev: 1, parent: d.id }),
      patch(editor.who, d.id, { rev: 1, parent: c.id }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
  })
})

describe('a field that asks for a right', () => {
  test('is withheld on every way out from who lacks it', async () => {
    const { id } = await make(manager.who, { title: 'Secretive', data: { amount: 4711, notes: 'plain' } })
    await patch(manager.who, id, { rev: 1, data: { amount: 4712 } })
    const ways = [
      `/api/records/${id}`,
      `/api/records/${id}?select[data]=true`,
      `/api/records?where[id][equals]=${id}`,
      `/api/records/${id}/page`,
      `/api/records/${id}/versions`,
      `/api/records/${id}/versions/1`,
      `/api/records/${id}/versions/compare?from=1&to=2`,
      `/api/records/list?type=${type.slug}&columns=data.notes`,
      `/api/records/board?type=${type.slug}`,
      `/api/records/search?q=4711`,
      `/api/records/search?q=Secretive`,
      `/api/records/export?type=${type.slug}`,
    ]
    for (const way of ways) {
      const answer = await api(reader.who, 'GET', way)
      expect([way, answer.status]).toEqual([way, 200])
      expect([way, JSON.stringify(answer.body)]).toEqual([way, expect.not.stringMatching(/471[12]/)])
    }
    expect(JSON.stringify((await api(manager.who, 'GET', `/api/records/${id}/versions/1`)).body)).toContain(
      '4711',
    )
    expect(JSON.stringify(await eventsOf(id))).not.toMatch(/471[12]/)
    expect((await eventsOf(id)).at(-1)!.changes).toEqual({
      'data.amount': { from: '[restricted]', to: '[restricted]' },
    })
  })

  test('is no oracle: not asked for in conditions, orders, filters and columns', async () => {
    for (const way of [
      '/api/records?where[data.amount][equals]=4712',
      '/api/records?sort=data.amount',
      '/api/attachments?where[record.data.amount][equals]=4712',
      `/api/records/list?type=${type.slug}&filters=${encodeURIComponent('[{"field":"amount","op":"greaterThan","value":1}]')}`,
      `/api/records/list?type=${type.slug}&sort=data.amount`,
      `/api/records/list?type=${type.slug}&columns=data.amount`,
    ])
      expect([way, (await api(reader.who, 'GET', way)).status]).toEqual([way, 400])
  })

  test('is written by who holds it alone, and untouched by the edits of others', async () => {
    const { id } = await make(manager.who, { data: { amount: 7 } })
    expect(await patch(editor.who, id, { rev: 1, data: { amount: 8 } })).toMatchObject({
      status: 403,
      body: { errors: [{ field: 'data.amount', data: { permission: 'records-made-1.manage' } }] },
    })
    expect((await patch(editor.who, id, { rev: 1, data: { notes: 'x' } })).status).toBe(200)
    expect((await rows<{ data: object }>('select data from records where id = $1', [id]))[0]!.data).toEqual({
      amount: 7,
      notes: 'x',
    })
  })
})

describe('who may see a record', () => {
  test('is the owner, the assignee, and holders of read; to all others there is none, on every way', async () => {
    const { id, number } = await make(editor.who, { title: 'Zebracrossing', assignee: stranger.id })
    const nobody = await person()
    for (const way of [
      `/api/records/${id}`,
      `/api/records/${id}/page`,
      `/api/records/${number}/page`,
      `/api/records/${id}/versions`,
      `/api/records/${id}/versions/1`,
    ]) {
      expect([way, (await api(nobody.who, 'GET', way)).status]).toEqual([way, 404])
      expect([way, (await api(stranger.who, 'GET', way)).status]).toEqual([way, 200])
    }
    for (const verb of ['transition', 'comments', 'attachments', 'restore', 'withdraw'])
      expect([verb, (await api(nobody.who, 'POST', `/api/records/${id}/${verb}`, {})).status]).toEqual([
        verb,
        404,
      ])
    const search = '/api/records/search?q=zebra'
    expect((await api(nobody.who, 'GET', search)).body.docs).toEqual([])
    expect((await api(stranger.who, 'GET', search)).body.docs).toMatchObject([
      { id, highlights: [{ field: 'title', html: '<mark>Zebracrossing</mark>' }] },
    ])
    expect((await api(nobody.who, 'GET', `/api/records/list?type=${type.slug}`)).status).toBe(403)
    const listed = await api(stranger.who, 'GET', `/api/records/list?type=${type.slug}&limit=200`)
    expect(listed.status).toBe(200)
    expect((listed.body.docs as unknown as { id: string }[]).map((doc) => doc.id)).toContain(id)
    expect((await api(nobody.who, 'GET', '/api/records')).body.docs ?? []).toEqual([])
  })
})

describe('the trash', () => {
  test('takes a record out of every list and gives it back as it was', async () => {
    const { id } = await make(manager.who, { title: 'Gonesoon', data: { notes: 'kept' } })
    expect((await api(editor.who, 'DELETE', `/api/records/${id}`)).status).toBe(403)
    expect((await api(manager.who, 'DELETE', `/api/records/${id}`)).status).toBe(200)
    expect((await api(manager.who, 'GET', `/api/records/${id}`)).status).toBe(404)
    expect((await api(manager.who, 'GET', '/api/records/search?q=gonesoon')).body.docs).toEqual([])
    expect(await patch(manager.who, id, { rev: 1, title: 'x' })).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'trashed' }] },
    })
    const trash = await api(manager.who, 'GET', `/api/records/list?type=${type.slug}&trash=true`)
    expect((trash.body.docs as unknown as { id: string }[]).map((doc) => doc.id)).toEqual([id])
    expect((await api(manager.who, 'POST', `/api/records/${id}/restore`)).status).toBe(200)
    expect((await api(manager.who, 'GET', `/api/records/${id}`)).body).toMatchObject({
      title: 'Gonesoon',
      data: { notes: 'kept' },
      rev: 3,
    })
    const actions = (await eventsOf(id)).map(({ action }) => action)
    expect(actions.filter((action) => !action.endsWith('.denied'))).toEqual([
      'records.create',
      'records.delete',
      'records.restore',
    ])
  })
})

describe('versions', () => {
  test('are all kept, compared and brought back, with the rights that fields have', async () => {
    const { id } = await make(manager.who, { title: 'One', data: { notes: 'a', amount: 1 } })
    await patch(manager.who, id, { rev: 1, title: 'Two', data: { notes: 'b', amount: 2 } })
    const listed = await api(manager.who, 'GET', `/api/records/${id}/versions`)
    expect(listed.body.docs).toMatchObject([
      { rev: 2, by: { id: manager.id }, changed: ['Title', 'Amount', 'Notes'] },
      { rev: 1, changed: [] },
    ])
    const compared = await api(editor.who, 'GET', `/api/records/${id}/versions/compare?from=1&to=2`)
    expect((compared.body as unknown as { diff: object[] }).diff).toEqual([
      { field: 'title', label: 'Title', from: 'One', to: 'Two' },
      { field: 'data.notes', label: 'Notes', from: 'a', to: 'b' },
    ])
    // The editor brings back what is theirs to write; the amount stays.
    expect((await api(editor.who, 'POST', `/api/records/${id}/versions/1/restore`, { rev: 2 })).status).toBe(
      200,
    )
    expect(await rows('select title, data, rev::int as rev from records where id = $1', [id])).toEqual([
      { title: 'One', data: { notes: 'a', amount: 2 }, rev: 3 },
    ])
    expect((await api(editor.who, 'POST', `/api/records/${id}/versions/1/restore`, { rev: 2 })).status).toBe(
      409,
    )
  })
})

test('an export is scoped, escaped and an event', async () => {
  await make(editor.who, { title: '=cmd|calc', data: { notes: '+1' } })
  const answer = await api(reader.who, 'GET', `/api/records/export?type=${type.slug}`)
  expect(answer.status).toBe(200)
  const text = JSON.stringify(answer.body)
  expect(text).toContain("'=cmd|calc")
  expect(text).not.toContain('data.amount')
  expect(text).not.toContain('@steward.example')
  expect(text).toMatch(/Person \d+/)
  const clerk = await person({ roles: [`records-${type.slug}-reader`], permissions: ['system.read'] })
  expect(
    JSON.stringify((await api(clerk.who, 'GET', `/api/records/export?type=${type.slug}`)).body),
  ).toContain(`${editor.who}@steward.example`)
  expect(
    await rows(`select action from audit_events where action = 'records.export' and actor = $1`, [reader.id]),
  ).not.toEqual([])
})

test('what somebody who leaves was assigned to falls to their line manager, as a version with an event', async () => {
  const boss = await person()
  const leaving = await person({ lineManager: boss.id })
  const { id } = await make(editor.who, { assignee: leaving.id })
  const left = await api('admin', 'PATCH', `/api/employees/${leaving.id}`, { status: 'suspended' })
  expect(left.status).toBe(200)
  expect(await rows('select assignee_id as a, rev::int as rev from records where id = $1', [id])).toEqual([
    { a: boss.id, rev: 2 },
  ])
  expect((await eventsOf(id)).at(-1)).toMatchObject({
    action: 'records.update',
    changes: { assignee: { from: leaving.id, to: boss.id } },
  })
})

test('a list filters by every kind of field, page after page, and counts', async () => {
  const listed = await recordType({
    fields: [
      {
        name: 'kind',
        label: 'Kind',
        type: 'select',
        options: ['a', 'b'].map((value) => ({ value, label: value })),
      },
      { name: 'size', label: 'Size', type: 'number' },
      { name: 'day', label: 'Day', type: 'date' },
      { name: 'done', label: 'Done', type: 'checkbox' },
      {
        name: 'where',
        label: 'Where',
        type: 'multiselect',
        options: ['n', 's'].map((value) => ({ value, label: value })),
      },
      { name: 'text', label: 'Text', type: 'text' },
    ],
    filterable: ['kind', 'size', 'day', 'done', 'where', 'text'],
    states: [{ key: 'open', label: 'Open', kind: 'open' }],
    transitions: [],
  })
  for (let at = 0; at < 9; at += 1)
    await api('admin', 'POST', '/api/records', {
      type: listed.slug,
      title: `Item ${at}`,
      data: {
        kind: at % 2 ? 'a' : 'b',
        size: at,
        ...(at > 3 ? { day: `2026-01-0${at}` } : {}),
        done: at % 3 === 0,
        where: at % 4 === 0 ? ['n', 's'] : ['s'],
        text: `Word ${at}`,
      },
    })
  const list = async (filters: object[], more = '') => {
    const path = `/api/records/list?type=${listed.slug}&sort=title&limit=50&filters=${encodeURIComponent(JSON.stringify(filters))}${more}`
    const { status, body } = await api('admin', 'GET', path)
    if (status !== 200) return status
    return (body.docs as unknown as { title: string }[]).map(({ title }) => Number(title.slice(5)))
  }
  expect(await list([{ field: 'kind', op: 'equals', value: 'a' }])).toEqual([1, 3, 5, 7])
  expect(await list([{ field: 'kind', op: 'notEquals', value: 'a' }])).toEqual([0, 2, 4, 6, 8])
  expect(await list([{ field: 'kind', op: 'in', value: ['a', 'b'] }])).toHaveLength(9)
  expect(
    await list([
      { field: 'size', op: 'greaterThan', value: 5 },
      { field: 'kind', op: 'equals', value: 'b' },
    ]),
  ).toEqual([6, 8])
  expect(await list([{ field: 'size', op: 'equals', value: '5' }])).toEqual([5])
  expect(await list([{ field: 'data.day', op: 'lessThan', value: '2026-01-06' }])).toEqual([4, 5])
  expect(await list([{ field: 'day', op: 'isEmpty' }])).toEqual([0, 1, 2, 3])
  expect(await list([{ field: 'done', op: 'equals', value: true }])).toEqual([0, 3, 6])
  expect(await list([{ field: 'where', op: 'contains', value: 'n' }])).toEqual([0, 4, 8])
  expect(await list([{ field: 'text', op: 'contains', value: 'ORD 7' }])).toEqual([7])
  expect(
    await list([
      { field: 'kind', op: 'equals', value: 'a' },
      { field: 'kind', op: 'equals', value: 'b' },
    ]),
  ).toEqual([])
  for (const bad of [
    [{ field: 'size', op: 'greaterThan', value: 'much' }],
    [{ field: 'kind', op: 'greaterThan', value: 'a' }],
    [{ field: 'done', op: 'equals', value: 'perhaps' }],
    [{ field: 'nothing', op: 'isEmpty' }],
    [{ field: 'size', op: 'like', value: 1 }],
  ])
    expect([bad, await list(bad)]).toEqual([bad, 400])
  expect(await list([{ field: "x'); drop table records; --", op: 'isEmpty' }])).toBe(400)

  for (const sort of ['title', '-title', 'number', '-data.size', 'dueAt', '-updatedAt', 'data.kind']) {
    const seen: string[] = []
    let after = ''
    do {
      const { body } = await api(
        'admin',
        'GET',
        `/api/records/list?type=${listed.slug}&sort=${sort}&limit=4${after}`,
      )
      seen.push(...(body.docs as unknown as { title: string }[]).map(({ title }) => title))
      after = typeof body.next === 'string' ? `&after=${body.next}` : ''
    } while (after !== '')
    expect([sort, new Set(seen).size, seen.length]).toEqual([sort, 9, 9])
  }
})
