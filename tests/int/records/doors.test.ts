import { expect, test } from 'vitest'
import { person } from '@/tests/factories/person'
import { recordType } from '@/tests/factories/recordType'
import { api } from '@/tests/harness/api'

const type = await recordType({
  fields: [
    { name: 'topic', label: 'Topic', type: 'text' },
    {
      name: 'verdict',
      label: 'Verdict',
      type: 'text',
      visibility: {
        enabled: true,
        logic: 'and',
        rules: [{ field: 'topic', operator: 'equals', value: 'appeal' }],
      },
    },
  ],
  fieldRights: { verdict: { read: 'records-made-1.manage', update: 'records-made-1.manage' } },
  states: [
    { key: 'open', label: 'Open', kind: 'open' },
    { key: 'paid', label: 'Paid', kind: 'done' },
    { key: 'agreed', label: 'Agreed', kind: 'done' },
  ],
  transitions: [
    { from: 'open', to: 'paid', label: 'Pay', permission: 'reports.manage' },
    {
      from: 'open',
      to: 'agreed',
      label: 'Agree',
      workflow: {
        version: 1,
        nodes: [
          { id: 'submitted', type: 'submitted', data: { label: 'Asked' }, position: { x: 0, y: 0 } },
          {
            id: 'approval',
            type: 'approval',
            data: { label: 'Agree', approverRoles: ['records-made-1-manager'] },
            position: { x: 1, y: 0 },
          },
        ],
        edges: [{ id: 'e', source: 'submitted', target: 'approval' }],
      },
    },
  ],
})
const editor = await person({ roles: [`records-${type.slug}-editor`] })
const manager = await person({ roles: [`records-${type.slug}-manager`] })

const make = async (who: string, data: object) =>
  (await api(who, 'POST', '/api/records', { type: type.slug, title: 'A case', ...data })).body.doc.id
const patch = (who: string, id: string, data: object) => api(who, 'PATCH', `/api/records/${id}`, data)

test('nobody empties a field that is not theirs by hiding it', async () => {
  const id = await make(manager.who, { data: { topic: 'appeal', verdict: 'denied' } })
  expect(await patch(editor.who, id, { rev: 1, data: { topic: 'other' } })).toMatchObject({
    status: 403,
    body: { errors: [{ field: 'data.verdict', data: { permission: 'records-made-1.manage' } }] },
  })
  expect((await api(manager.who, 'GET', `/api/records/${id}`)).body.data).toEqual({
    topic: 'appeal',
    verdict: 'denied',
  })
})

test('who owns a record that waits for an approval does not hand it on to decide it themselves', async () => {
  const id = await make(editor.who, { owner: manager.id })
  const asked = await api(editor.who, 'POST', `/api/records/${id}/transition`, { to: 'agreed' })
  const run = String((asked.body.doc as unknown as { workflowRun: string }).workflowRun)
  const decided = () => api(manager.who, 'POST', `/api/workflow-runs/${run}/decide`, { action: 'approved' })
  expect((await decided()).status).toBe(403)
  const friend = await person()
  const handed = await patch(manager.who, id, { rev: 2, owner: friend.id })
  expect(handed).toMatchObject({ status: 409, body: { errors: [{ code: 'pending_transition' }] } })
  expect((await decided()).status).toBe(403)
})

test('the right on a transition is taken away, or led past, only by who holds it', async () => {
  const path = `/api/record-types/${type.id}`
  const { transitions, states } = (await api('admin', 'GET', path)).body as unknown as {
    transitions: { to: string; permission?: string }[]
    states: object[]
  }
  const [pay, agree] = transitions
  const { permission: _permission, ...free } = pay!
  const desk = { key: 'desk', label: 'Desk', kind: 'open' }
  const past = [
    ...transitions,
    { from: 'open', to: 'desk', label: 'Put down' },
    { from: 'desk', to: 'paid', label: 'Pay there' },
  ]
  for (const change of [
    { transitions: [free, agree] },
    { transitions: [{ ...pay, permission: 'records-made-1.manage' }, agree] },
    { transitions: past, states: [...states, desk] },
  ])
    expect(await api(manager.who, 'PATCH', path, change)).toMatchObject({
      status: 403,
      body: { errors: [{ field: 'transitions', data: { permission: 'reports.manage' } }] },
    })
  expect(
    (await api(manager.who, 'PATCH', path, { transitions: [{ ...pay, label: 'Pay out' }, agree] })).status,
  ).toBe(200)
  expect((await api('admin', 'PATCH', path, { transitions: [free, agree] })).status).toBe(200)
})

test('a slug for a type of the library is a slug, and no part of its definition', async () => {
  for (const slug of ['"', 'a"b', 'x","enabled":"y', '$&', 'A B'])
    expect([
      slug,
      await api('admin', 'POST', '/api/record-types/from-template', { template: 'hr-case', slug }),
    ]).toMatchObject([slug, { status: 400, body: { errors: [{ field: 'slug' }] } }])
})

test('what a run was asked about, and what was said to it, is read on its subject and not off the run', async () => {
  const id = await make(manager.who, { owner: editor.id, data: { topic: 'appeal', verdict: 'Unspeakable' } })
  const asked = await api(editor.who, 'POST', `/api/records/${id}/transition`, { to: 'agreed' })
  const { workflowRun: run } = asked.body.doc as unknown as { workflowRun: string }
  const judge = await person({ roles: [`records-${type.slug}-manager`] })
  const said = { action: 'rejected', comments: 'Unspeakable, too' }
  expect((await api(judge.who, 'POST', `/api/workflow-runs/${run}/decide`, said)).status).toBe(200)
  const clerk = await person({ permissions: ['system.read'] })
  const runs = `/api/workflow-runs?limit=100&where[subjectId][equals]=${id}`
  const seen = await api(clerk.who, 'GET', runs)
  expect(seen.body.totalDocs).toBe(1)
  expect(JSON.stringify(seen.body)).not.toContain('Unspeakable')
  const guess = '/api/workflow-runs?where[state.facts.values.verdict][equals]=Unspeakable'
  expect((await api(clerk.who, 'GET', guess)).status).toBe(400)
  const decisions = await api(clerk.who, 'GET', `/api/workflow-decisions?where[run][equals]=${run}`)
  expect(decisions.body.docs).toMatchObject([{ action: 'rejected' }])
  expect(JSON.stringify(decisions.body)).not.toContain('Unspeakable')
  expect(
    (await api(clerk.who, 'GET', '/api/workflow-decisions?where[comments][like]=Unspeakable')).status,
  ).toBe(400)
})
