import { describe, expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { recordType } from '@/tests/factories/recordType'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'

const approval = (data: object) => ({
  version: 1,
  nodes: [
    { id: 'submitted', type: 'submitted', data: { label: 'Asked' }, position: { x: 0, y: 0 } },
    { id: 'approval', type: 'approval', data: { label: 'Agree', ...data }, position: { x: 1, y: 0 } },
  ],
  edges: [{ id: 'e', source: 'submitted', target: 'approval' }],
})

const type = await recordType({
  transitions: [
    { from: 'open', to: 'doing', label: 'Start', requires: ['assignee'] },
    {
      from: 'doing',
      to: 'closed',
      label: 'Close',
      requires: ['notes'],
      workflow: approval({ approverRoles: ['records-made-1-manager'] }),
    },
    { from: 'closed', to: 'open', label: 'Reopen', permission: 'records-made-1.manage' },
  ],
})
const editor = await person({ roles: [`records-${type.slug}-editor`] })
const manager = await person({ roles: [`records-${type.slug}-manager`] })
const other = await person({ roles: [`records-${type.slug}-manager`] })
const reader = await person({ roles: [`records-${type.slug}-reader`] })

const move = (who: string, id: string, body: object) =>
  api(who, 'POST', `/api/records/${id}/transition`, body)
const decide = (who: string, run: unknown, body: object) =>
  api(who, 'POST', `/api/workflow-runs/${String(run)}/decide`, body)

async function record(state: 'open' | 'doing' | 'waiting' = 'open', data: object = { notes: 'done' }) {
  const made = await api(editor.who, 'POST', '/api/records', { type: type.slug, title: 'A case', data })
  const { id } = made.body.doc
  if (state !== 'open') await move(editor.who, id, { to: 'doing', assignee: editor.id })
  const asked = state === 'waiting' ? await move(editor.who, id, { to: 'closed' }) : null
  return { id, run: asked?.body.doc.workflowRun }
}

describe('a transition', () => {
  test('that is not listed is 409 and says what is possible', async () => {
    const { id } = await record()
    for (const to of ['closed', 'nowhere', 'open'])
      expect(await move(editor.who, id, { to })).toMatchObject({
        status: 409,
        body: {
          errors: [
            {
              code: 'illegal_transition',
              data: { from: 'open', to, allowed: [{ to: 'doing', label: 'Start' }] },
            },
          ],
        },
      })
  })

  test('asks for what it requires, and takes it along the way', async () => {
    const { id } = await record('open', {})
    expect(await move(editor.who, id, { to: 'doing' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'assignee' }] },
    })
    expect(await move(editor.who, id, { to: 'doing', assignee: manager.id })).toMatchObject({
      status: 200,
      body: { doc: { state: 'doing', stateKind: 'open', assignee: manager.id } },
    })
    expect(await move(editor.who, id, { to: 'closed' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'data.notes' }] },
    })
  })

  test('takes the right to edit, or the one that it names', async () => {
    const { id } = await record()
    expect(await move(reader.who, id, { to: 'doing', assignee: editor.id })).toMatchObject({
      status: 403,
      body: { errors: [{ data: { permission: `records-${type.slug}.update` } }] },
    })
    const { id: waiting, run } = await record('waiting')
    await decide(manager.who, run, { action: 'approved' })
    expect(await move(editor.who, waiting, { to: 'open' })).toMatchObject({
      status: 403,
      body: { errors: [{ data: { permission: `records-${type.slug}.manage` } }] },
    })
    expect((await move(manager.who, waiting, { to: 'open' })).body.doc).toMatchObject({ state: 'open' })
  })

  test('refused leaves nothing of what came with it', async () => {
    const { id } = await record('open', {})
    expect((await move(editor.who, id, { to: 'closed', assignee: manager.id })).status).toBe(409)
    expect(await rows('select assignee_id as a, rev::int as rev from records where id = $1', [id])).toEqual([
      { a: null, rev: 1 },
    ])
  })

  test('of many at the same moment happens once', async () => {
    const { id } = await record()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => move(editor.who, id, { to: 'doing', assignee: editor.id })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
  })
})

describe('an approval before a transition', () => {
  test('leaves the record where it is until it is given, then moves it', async () => {
    const { id, run } = await record('waiting')
    expect((await api(editor.who, 'GET', `/api/records/${id}`)).body).toMatchObject({
      state: 'doing',
      pendingTo: 'closed',
      workflowRun: run,
    })
    const waiting = (await api(manager.who, 'GET', '/api/workflow-runs/queue')).body.docs
    expect(waiting).toContainEqual(
      expect.objectContaining({ run, subject: expect.objectContaining({ kind: 'record', id }) }),
    )
    const decided = await decide(manager.who, run, { action: 'approved', comments: 'Fine' })
    expect(decided).toMatchObject({
      status: 200,
      body: { doc: { state: 'closed', stateKind: 'done', pendingTo: null } },
    })
    expect((await api(manager.who, 'GET', '/api/workflow-runs/queue')).body.docs).not.toContainEqual(
      expect.objectContaining({ run }),
    )
    const page = await api(editor.who, 'GET', `/api/records/${id}/page`)
    const events = page.body.events as { kind: string }[]
    expect(events.map(({ kind }) => kind)).toEqual([
      'created',
      'changed',
      'transition',
      'approval_asked',
      'transition',
      'approved',
    ])
  })

  test('is not theirs who asked, nor who owns it, and is nobody else’s without the rule', async () => {
    const { id, run } = await record('waiting')
    expect(await decide(editor.who, run, { action: 'approved' })).toMatchObject({ status: 403 })
    expect(await decide(reader.who, run, { action: 'approved' })).toMatchObject({
      status: 403,
      body: { errors: [{ code: 'forbidden' }] },
    })
    const stranger = await person()
    expect((await decide(stranger.who, run, { action: 'approved' })).status).toBe(404)
    expect(
      (await decide('admin', '00000000-0000-4000-8000-000000000000', { action: 'approved' })).status,
    ).toBe(404)
    const mine = await api(manager.who, 'POST', '/api/records', {
      type: type.slug,
      title: 'Mine',
      data: { notes: 'n' },
    })
    await move(editor.who, mine.body.doc.id, { to: 'doing', assignee: editor.id })
    const asked = await move(editor.who, mine.body.doc.id, { to: 'closed' })
    expect(await decide(manager.who, asked.body.doc.workflowRun, { action: 'approved' })).toMatchObject({
      status: 403,
      body: { errors: [{ code: 'separation_of_duties' }] },
    })
    expect((await decide(other.who, asked.body.doc.workflowRun, { action: 'approved' })).status).toBe(200)
    expect((await api(editor.who, 'GET', `/api/records/${id}`)).body.state).toBe('doing')
  })

  test('that is rejected leaves the record where it is, says so, and can be asked for again', async () => {
    const { id, run } = await record('waiting')
    expect(
      (await decide(manager.who, run, { action: 'rejected', comments: 'Not yet' })).body.doc,
    ).toMatchObject({
      state: 'doing',
      pendingTo: null,
    })
    expect((await api(editor.who, 'GET', `/api/records/${id}/page`)).body.run).toMatchObject({
      id: run,
      status: 'rejected',
      approvals: [{ action: 'rejected', comments: 'Not yet', approver: { id: manager.id } }],
    })
    expect((await decide(manager.who, run, { action: 'approved' })).status).toBe(409)
    const again = await move(editor.who, id, { to: 'closed' })
    expect(again.status).toBe(200)
    expect(again.body.doc.workflowRun).not.toBe(run)
    expect((await decide(other.who, run, { action: 'approved' })).status).toBe(409)
    expect((await decide(other.who, again.body.doc.workflowRun, { action: 'approved' })).body.doc.state).toBe(
      'closed',
    )
  })

  test('is one at a time, and keeps the record as it is: what one approves is what the next one sees', async () => {
    const { id, run } = await record('waiting')
    const { rev } = (await api(editor.who, 'GET', `/api/records/${id}`)).body as unknown as { rev: number }
    const path = `/api/records/${id}`
    for (const answer of [
      await move(editor.who, id, { to: 'closed' }),
      await api(manager.who, 'DELETE', path),
      await api(editor.who, 'PATCH', path, { rev, data: { notes: 'other' } }),
      await api(manager.who, 'PATCH', path, { rev, title: 'Another case' }),
      await api(editor.who, 'POST', `${path}/versions/1/restore`, { rev }),
    ])
      expect(answer).toMatchObject({
        status: 409,
        body: { errors: [{ code: 'pending_transition', data: { run, to: 'closed' } }] },
      })
    expect((await api(editor.who, 'PATCH', path, { rev, data: { notes: 'done' } })).status).toBe(200)
    expect((await api(editor.who, 'GET', `${path}/page`)).body.abilities).toMatchObject({
      edit: false,
      editWhy: expect.stringContaining('waits for an approval'),
    })
    expect((await api(editor.who, 'POST', `${path}/comments`, { body: 'Any news?' })).status).toBe(200)
    expect((await api(editor.who, 'POST', `${path}/withdraw`)).status).toBe(200)
    expect((await api(editor.who, 'PATCH', path, { rev: rev + 1, data: { notes: 'other' } })).status).toBe(
      200,
    )
  })

  test('is taken back by who asked, or who manages', async () => {
    const { id, run } = await record('waiting')
    expect((await api(reader.who, 'POST', `/api/records/${id}/withdraw`)).status).toBe(403)
    expect((await api(editor.who, 'POST', `/api/records/${id}/withdraw`)).body.doc).toMatchObject({
      state: 'doing',
      pendingTo: null,
    })
    expect((await api(editor.who, 'POST', `/api/records/${id}/withdraw`)).status).toBe(409)
    expect(await rows('select status from workflow_runs where id = $1', [run])).toEqual([
      { status: 'cancelled' },
    ])
  })

  test('tells who is asked', async () => {
    const { id } = await record('waiting')
    await runJobs()
    expect(
      await rows(`select event from notifications where subject_id = $1 and employee_id = $2`, [
        id,
        manager.id,
      ]),
    ).toContainEqual({ event: 'approval.waiting' })
  })
})

describe('a type', () => {
  const save = (data: object) =>
    api('admin', 'POST', '/api/record-types', { name: 'Bad', slug: 'bad', prefix: 'BAD', ...data })
  const states = [
    { key: 'a', label: 'A', kind: 'open' },
    { key: 'b', label: 'B', kind: 'done' },
  ]

  test.each([
    [
      'a state that is not there',
      { states, transitions: [{ from: 'a', to: 'c', label: 'x' }] },
      'transitions.0.to',
    ],
    [
      'a permission that is not there',
      { states, transitions: [{ from: 'a', to: 'b', label: 'x', permission: 'no.way' }] },
      'transitions.0.permission',
    ],
    [
      'a required field that is not there',
      { states, transitions: [{ from: 'a', to: 'b', label: 'x', requires: ['y'] }] },
      'transitions.0.requires.0',
    ],
    [
      'one key twice',
      { states: [...states, states[1]], transitions: [{ from: 'a', to: 'b', label: 'x' }] },
      'states.2.key',
    ],
    ['a state nobody reaches', { states, transitions: [] }, 'states.1.key'],
    ['a first state that is done', { states: [states[1]], transitions: [] }, 'states.0.kind'],
    ['no state', { states: [], transitions: [] }, 'states'],
    [
      'a role that is not there',
      {
        states,
        transitions: [{ from: 'a', to: 'b', label: 'x', workflow: approval({ approverRoles: ['nobody'] }) }],
      },
      'transitions.0.workflow.nodes.1.data.approverRoles',
    ],
    [
      'a right on a field that is not there',
      { states: states.slice(0, 1), fieldRights: { x: { read: 'records.read' } } },
      'fieldRights.x',
    ],
    [
      'fields that show each other',
      {
        states: states.slice(0, 1),
        fields: ['a', 'b'].map((name, at) => ({
          name,
          label: name,
          type: 'text',
          visibility: {
            enabled: true,
            logic: 'and',
            rules: [{ field: at ? 'a' : 'b', operator: 'equals', value: '1' }],
          },
        })),
      },
      'fields.0.visibility',
    ],
  ])('with %s is refused at its place', async (_, data, field) => {
    const answer = await save(data)
    expect(answer.status).toBe(400)
    expect((answer.body.errors as { field?: string }[]).map((each) => each.field)).toContainEqual(
      expect.stringMatching(new RegExp(`^${field.replaceAll('.', '\\.')}`)),
    )
  })

  test('from the library is ready to work with, once', async () => {
    const make = (body: object) => api('admin', 'POST', '/api/record-types/from-template', body)
    for (const template of ['hr-case', 'incident', 'contract', 'vendor', 'change'])
      expect([
        template,
        (
          await make({
            template,
            slug: `lib-${template}`,
            prefix: `L${template.slice(0, 3).toUpperCase().replace('-', 'X')}`,
          })
        ).status,
      ]).toEqual([template, 201])
    expect(await make({ template: 'hr-case', slug: 'lib-hr-case' })).toMatchObject({ status: 400 })
    await runJobs()
    expect(
      (
        await api('admin', 'POST', '/api/records', {
          type: 'lib-hr-case',
          title: 'x',
          data: { topic: 'pay' },
        })
      ).status,
    ).toBe(201)
    expect(
      (await api(editor.who, 'POST', '/api/record-types/from-template', { template: 'hr-case' })).status,
    ).toBe(403)
  })

  test('is managed by who manages it, and its field rights are opened by who holds them', async () => {
    const path = `/api/record-types/${await idOf('record-types', type.slug)}`
    expect((await api(editor.who, 'PATCH', path, { description: 'x' })).status).toBe(403)
    expect((await api(manager.who, 'PATCH', path, { description: 'x' })).status).toBe(200)
    expect(
      (await api('admin', 'PATCH', path, { fieldRights: { notes: { read: 'system.admin' } } })).status,
    ).toBe(200)
    expect(await api(manager.who, 'PATCH', path, { fieldRights: {} })).toMatchObject({
      status: 403,
      body: { errors: [{ field: 'fieldRights', data: { permission: 'system.admin' } }] },
    })
    expect((await api('admin', 'PATCH', path, { fieldRights: {} })).status).toBe(200)
  })

  test('keeps the states in which records stand, and stays as long as it has records', async () => {
    await record()
    const path = `/api/record-types/${await idOf('record-types', type.slug)}`
    expect(
      await api(manager.who, 'PATCH', path, {
        states: [{ key: 'begin', label: 'Begin', kind: 'open' }],
        transitions: [],
      }),
    ).toMatchObject({
      status: 409,
      body: { errors: expect.arrayContaining([expect.objectContaining({ code: 'in_use' })]) },
    })
    expect((await api('admin', 'DELETE', path)).status).toBe(409)
  })
})
