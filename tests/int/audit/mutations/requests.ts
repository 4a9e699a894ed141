import { randomUUID } from 'node:crypto'
import { addressMark } from '@/src/operations/workflow/byMail/addressMark'
import { writeToken } from '@/src/operations/workflow/byMail/writeToken'
import { decide } from '@/tests/factories/decide'
import { form } from '@/tests/factories/form'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import type { Mutations } from './Mutations'

const on = async (who: string, verb: string, body: object = {}, id?: string) =>
  api(who, 'POST', `/api/itsm-requests/${id ?? (await submit('erin')).id}/${verb}`, body)
const twoApprovers = async () =>
  (
    await form({
      workflow: {
        nodes: [
          {
            id: 'a',
            type: 'approval',
            data: { label: 'A', approverRoles: ['itsm-access-approver'], allowDelegate: true },
          },
          { id: 'd', type: 'fulfillment', data: { fulfillerRoles: ['itsm-access-fulfiller'] } },
        ],
        edges: [
          { id: 'e1', source: 'submitted', target: 'a' },
          { id: 'e2', source: 'a', target: 'd' },
        ],
      },
    })
  ).slug
const returned = async () => {
  const { id } = await submit('erin')
  await decide('john', id, 'returned', { comments: 'Say more' })
  return id
}

/** What happens to a request. */
export const requestMutations: Mutations = {
  'POST /api/itsm-requests/submit': () =>
    api('erin', 'POST', '/api/itsm-requests/submit', { form: 'access-card-form', data: { reason: 'Lost' } }),
  'POST /api/itsm-requests/bulk-decide': async () =>
    api('john', 'POST', '/api/itsm-requests/bulk-decide', {
      ids: [(await submit('erin')).id],
      action: 'approved',
    }),
  'POST /api/itsm-requests/:id/decide': () => on('john', 'decide', { action: 'approved' }),
  'POST /api/mail-decisions': async () => {
    const { id, currentSteps } = await submit('erin')
    const token = writeToken({
      id: randomUUID(),
      subject: id,
      step: currentSteps[0]!.id,
      employee: await idOf('employees', 'john'),
      action: 'approved',
      until: Math.floor(Date.now() / 1000) + 60,
      address: addressMark('john@steward.example'),
    })
    return api(null, 'POST', '/api/mail-decisions', { token })
  },
  'POST /api/itsm-requests/:id/fulfill': async () => {
    const { id } = await submit('erin')
    await decide('john', id)
    return on('frank', 'fulfill', {}, id)
  },
  'POST /api/itsm-requests/:id/resubmit': async () =>
    on('erin', 'resubmit', { data: { reason: 'More' } }, await returned()),
  'POST /api/itsm-requests/:id/cancel': () => on('erin', 'cancel'),
  'POST /api/itsm-requests/:id/reassign': async () => {
    const slug = await twoApprovers()
    const { body } = await api('erin', 'POST', '/api/itsm-requests/submit', { form: slug, data: {} })
    return on('john', 'reassign', { step: 'a', to: (await person()).id }, body.doc.id)
  },
  'POST /api/itsm-requests/:id/add-approver': async () => {
    const slug = await twoApprovers()
    const { body } = await api('erin', 'POST', '/api/itsm-requests/submit', { form: slug, data: {} })
    return on('admin', 'add-approver', { step: 'a', who: (await person()).id }, body.doc.id)
  },
  'POST /api/itsm-requests/:id/priority': () => on('admin', 'priority', { priority: 'high' }),
  'POST /api/itsm-requests/:id/comments': () => on('erin', 'comments', { body: 'Please' }),
  'POST /api/itsm-requests/:id/nudge': () => on('erin', 'nudge'),
  'POST /api/itsm-requests/:id/watch': () => on('erin', 'watch', { watching: true }),
  'POST /api/itsm-drafts/:form': 'keeps what somebody has typed and not yet asked for',
  'DELETE /api/itsm-drafts/:form': 'throws away what somebody has typed and not asked for',
  'POST /api/portal/looked': 'is a mark of their own reading',
  'POST /api/portal/queue-views': 'is how somebody looks at their own queue',
  'DELETE /api/portal/queue-views/:id': 'is how somebody looks at their own queue',
}
