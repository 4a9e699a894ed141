import { expect, test } from 'vitest'
import { decide } from '@/tests/factories/decide'
import { form } from '@/tests/factories/form'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { templates } from '@/src/domain/workflow/templates'
import type { FormField } from '@/src/domain/forms/formFieldSchema'

const text = (name: string): FormField => ({ name, label: name, type: 'text' })
const single = (approver: string) =>
  templates.single.build({ approvers: [[approver]], fulfillers: ['itsm-access-fulfiller'] })

test('a request keeps the version it was made on: fields, workflow and answers', async () => {
  const { id, slug } = await form({ fields: [text('old')] })
  const made = await submit('erin', slug, { data: { reason: undefined, old: 'kept' } })
  await api('admin', 'PATCH', `/api/itsm-forms/${id}`, {
    fields: [text('new')],
    workflowBuilder: single('itsm-legal-approver'),
  })

  // The draft is not live until it is published.
  const still = await submit('erin', slug, { data: { reason: undefined, old: 'still' } })
  expect(still.formVersion).toBe(made.formVersion)
  expect((await api('admin', 'POST', `/api/itsm-forms/${id}/publish`)).body).toMatchObject({ version: 2 })

  const after = await submit('erin', slug, { data: { reason: undefined, new: 'yes' } })
  expect(after.formVersion).not.toBe(made.formVersion)
  expect(
    (await api('erin', 'POST', '/api/itsm-requests/submit', { form: slug, data: { old: 'x' } })).status,
  ).toBe(400)
  expect((await api('lena', 'GET', `/api/itsm-requests/${after.id}`)).status).toBe(200)
  expect((await decide('john', made.id)).status).toBe(200)
  expect((await decide('lena', made.id)).status).toBe(404)
})

test('a returned request is amended against its own version', async () => {
  const { id, slug } = await form({ fields: [text('old')] })
  const made = await submit('erin', slug, { data: { reason: undefined, old: 'a' } })
  await api('admin', 'PATCH', `/api/itsm-forms/${id}`, { fields: [text('new')] })
  await api('admin', 'POST', `/api/itsm-forms/${id}/publish`)
  await decide('john', made.id, 'returned')
  const path = `/api/itsm-requests/${made.id}/resubmit`
  expect((await api('erin', 'POST', path, { data: { new: 'b' } })).status).toBe(400)
  expect((await api('erin', 'POST', path, { data: { old: 'b' } })).status).toBe(200)
})

test('a published version is never changed: not over REST, not by the database', async () => {
  const { id } = await form()
  const [version] = await rows<{ id: string }>('select id from itsm_form_versions where form_id = $1', [id])
  expect(
    (await api('admin', 'PATCH', `/api/itsm-form-versions/${version!.id}`, { title: 'Other' })).status,
  ).toBe(403)
  expect((await api('admin', 'DELETE', `/api/itsm-form-versions/${version!.id}`)).status).toBe(403)
  await expect(
    rows(`update itsm_form_versions set title = 'Other' where id = $1`, [version!.id]),
  ).rejects.toThrow('append-only')
})

test('publishing refuses what no membership can repair, and points at the node', async () => {
  const broken = single('no-such-role')
  const { id } = await form({ publish: false })
  await api('admin', 'PATCH', `/api/itsm-forms/${id}`, { workflowBuilder: broken })
  const refused = await api('admin', 'POST', `/api/itsm-forms/${id}/publish`)
  expect(refused.status).toBe(400)
  expect(refused.body.errors).toMatchObject([
    { nodeId: 'approval', path: expect.stringContaining('workflowBuilder.'), message: expect.any(String) },
  ])
  const validated = await api('admin', 'POST', `/api/itsm-forms/${id}/validate`)
  expect(validated).toMatchObject({ status: 200, body: { errors: [{ nodeId: 'approval' }] } })
  expect(await rows('select 1 from itsm_form_versions where form_id = $1', [id])).toEqual([])
})

test('saving a draft only has to parse; nodes with keys nobody knows do not', async () => {
  const { id } = await form({ publish: false })
  const save = (workflowBuilder: unknown) =>
    api('admin', 'PATCH', `/api/itsm-forms/${id}`, { workflowBuilder })
  expect((await save({ version: 1, nodes: [], edges: [] })).status).toBe(200)
  const node = {
    id: 'a',
    type: 'approval',
    position: { x: 0, y: 0 },
    data: { label: 'A', approverRole1: 'itsm-access-approver', approverRole2: 'itsm-legal-approver' },
  }
  const saved = await save({
    version: 1,
    nodes: [{ ...node, selected: true, measured: { width: 1, height: 1 } }],
    edges: [],
  })
  expect(saved.status).toBe(200)
  const stored = saved.body.doc.workflowBuilder as { nodes: { id: string; data: object }[] }
  expect(stored.nodes.map(({ id: nodeId }) => nodeId).sort()).toEqual(['a', 'submitted'])
  expect(stored.nodes.find(({ id: nodeId }) => nodeId === 'a')!.data).toMatchObject({
    approverRoles: ['itsm-access-approver', 'itsm-legal-approver'],
  })
  expect(
    (await save({ version: 1, nodes: [{ ...node, data: { ...node.data, autoApprove: true } }], edges: [] }))
      .status,
  ).toBe(400)
})

test('simulating names the people and the dates, and saves nothing', async () => {
  const [{ count }] = (await rows<{ count: string }>('select count(*)::text from itsm_requests')) as [
    { count: string },
  ]
  const { status, body } = await api(
    'john',
    'POST',
    `/api/itsm-forms/${await idOf('itsm-forms', 'visitor-pass-form')}/simulate`,
    {
      data: { reason: 'Because' },
      requester: await idOf('employees', 'erin'),
    },
  )
  expect(status).toBe(200)
  const steps = body.steps as { nodeId: string; expectedAt: string }[]
  expect(steps.map(({ nodeId }) => nodeId)).toEqual(['approval-1', 'approval-2', 'fulfillment'])
  expect(JSON.stringify(steps[0])).toContain('Mona Berg')
  expect((await rows<{ count: string }>('select count(*)::text from itsm_requests'))[0]!.count).toBe(count)
})

test('validate, simulate and publish are for those who update the form', async () => {
  const id = await idOf('itsm-forms', 'access-card-form')
  for (const verb of ['validate', 'simulate', 'publish']) {
    const status = async (who: string | null) =>
      (await api(who, 'POST', `/api/itsm-forms/${id}/${verb}`, {})).status
    expect([
      verb,
      await status(null),
      await status('erin'),
      await status('sarah'),
      await status('frank'),
    ]).toEqual([verb, 401, 404, 404, 403])
  }
})

test('who published a version decides its steps only by a right held otherwise than through a role it names', async () => {
  const byRole = await person({ roles: ['itsm-access-manager', 'itsm-access-approver'] })
  const { id, slug } = await form()
  expect((await api(byRole.who, 'POST', `/api/itsm-forms/${id}/publish`)).status).toBe(200)
  const made = await submit('erin', slug, { data: { reason: undefined } })
  expect(made.currentSteps[0]!.candidates.map(({ id: candidate }) => candidate)).not.toContain(byRole.id)
  expect((await decide(byRole.who, made.id)).status).toBe(403)

  // John holds approve by a grant of his own: publishing takes nothing from him.
  expect((await api('john', 'POST', `/api/itsm-forms/${id}/publish`)).status).toBe(200)
  const his = await submit('erin', slug, { data: { reason: undefined } })
  expect((await decide('john', his.id)).status).toBe(200)
})
