import { person } from '@/tests/factories/person'
import { recordType } from '@/tests/factories/recordType'
import { api } from '@/tests/harness/api'
import { sendPicture } from '@/tests/harness/sendPicture'
import { crud } from './crud'
import type { Mutations } from './Mutations'
import { name } from './name'

/** A type of which every closing is agreed to by its managers. */
const types = new Map<string, Promise<{ slug: string }>>()
const type = () => {
  const known =
    types.get('type') ??
    recordType({
      transitions: [
        { from: 'open', to: 'doing', label: 'Start' },
        {
          from: 'doing',
          to: 'closed',
          label: 'Close',
          workflow: {
            nodes: [
              { id: 'a', type: 'approval', data: { label: 'A', approverRoles: ['records-made-1-manager'] } },
              {
                id: 'd',
                type: 'fulfillment',
                data: { label: 'D', fulfillerRoles: ['records-made-1-manager'] },
              },
            ],
            edges: [
              { id: 'e1', source: 'submitted', target: 'a' },
              { id: 'e2', source: 'a', target: 'd' },
            ],
          },
        },
      ],
    })
  types.set('type', known)
  return known
}

const make = async () =>
  api('admin', 'POST', '/api/records', { type: (await type()).slug, title: 'A case', data: { notes: 'n' } })
const made = async () => (await make()).body.doc.id
const on = async (verb: string, body: object = {}, id?: string) =>
  api('admin', 'POST', `/api/records/${id ?? (await made())}/${verb}`, body)
/** A record that waits for an approval, its run, and somebody who may give it. */
const waiting = async () => {
  const id = await made()
  await on('transition', { to: 'doing' }, id)
  const asked = await on('transition', { to: 'closed' }, id)
  const { who } = await person({ roles: [`records-${(await type()).slug}-manager`] })
  return { id, who, run: String(asked.body.doc.workflowRun) }
}

const prefix = () => `P${name('x').slice(2)}Q`

/** What happens to records and their types. */
export const recordMutations: Mutations = {
  ...crud(
    'record-types',
    () => {
      const slug = name('filed')
      return {
        name: slug,
        slug,
        prefix: prefix(),
        states: [{ key: 'open', label: 'Open', kind: 'open' }],
      }
    },
    { name: 'Another' },
  ),
  'POST /api/record-types/from-template': () =>
    api('admin', 'POST', '/api/record-types/from-template', {
      template: 'incident',
      slug: name('incident'),
      prefix: prefix(),
    }),
  'POST /api/records': make,
  'PATCH /api/records/:id': async () =>
    api('admin', 'PATCH', `/api/records/${await made()}`, { rev: 1, title: 'Another' }),
  'DELETE /api/records/:id': async () => api('admin', 'DELETE', `/api/records/${await made()}`),
  'POST /api/records/:id/transition': () => on('transition', { to: 'doing' }),
  'POST /api/records/:id/withdraw': async () => on('withdraw', {}, (await waiting()).id),
  'POST /api/records/:id/comments': () => on('comments', { body: 'Seen' }),
  'POST /api/records/:id/watch': () => on('watch', { watching: true }),
  'POST /api/records/:id/attachments': async () => {
    const { body } = await sendPicture('admin', '/api/attachments', { alt: 'A page' })
    return on('attachments', { attachment: body.doc.id })
  },
  'POST /api/records/:id/restore': async () => {
    const id = await made()
    await api('admin', 'DELETE', `/api/records/${id}`)
    return on('restore', {}, id)
  },
  'POST /api/records/:id/versions/:rev/restore': async () => {
    const id = await made()
    await api('admin', 'PATCH', `/api/records/${id}`, { rev: 1, title: 'Another' })
    return on('versions/1/restore', { rev: 2 }, id)
  },
  'POST /api/workflow-runs/:id/decide': async () => {
    const { who, run } = await waiting()
    return api(who, 'POST', `/api/workflow-runs/${run}/decide`, { action: 'approved' })
  },
  'POST /api/workflow-runs/:id/fulfill': async () => {
    const { who, run } = await waiting()
    await api(who, 'POST', `/api/workflow-runs/${run}/decide`, { action: 'approved' })
    return api(who, 'POST', `/api/workflow-runs/${run}/fulfill`)
  },
}
