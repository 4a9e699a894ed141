import { form } from '@/tests/factories/form'
import { idOf } from '@/tests/factories/idOf'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { crud } from './crud'
import type { Mutations } from './Mutations'
import { name } from './name'

const onForm = async (verb: string, body: object = {}) =>
  api('admin', 'POST', `/api/itsm-forms/${(await form()).id}/${verb}`, body)

/** The run of a new request, with its open step. */
async function running() {
  const { id } = await submit('erin')
  const [run] = await rows<{ id: string; step: string }>(
    `select r.id, s.id as step from workflow_runs r join workflow_steps s on s.run_id = r.id
      where r.subject_id = $1 and s.status = 'open'`,
    [id],
  )
  return run!
}
const onRun = async (verb: string, body: object) => {
  const { id, step } = await running()
  return api('admin', 'POST', `/api/workflow-runs/${id}/${verb}`, {
    step,
    reason: 'Nobody is there',
    ...body,
  })
}

/** What is configured: categories, forms, their versions; and runs that need a hand. */
export const formMutations: Mutations = {
  ...crud(
    'itsm-categories',
    () => {
      const slug = name('category')
      return { title: slug, slug }
    },
    { description: 'Another' },
  ),
  ...crud(
    'itsm-forms',
    async () => {
      const title = name('form')
      return { title, slug: `${title}-form`, category: await idOf('itsm-categories', 'access') }
    },
    { description: 'Another' },
  ),
  'POST /api/itsm-forms/:id/publish': () => onForm('publish'),
  'POST /api/itsm-forms/:id/validate': 'says what publishing would say, and stores nothing',
  'POST /api/itsm-forms/:id/simulate': 'says what would happen, and stores nothing',
  'POST /api/itsm-forms/:id/replay': 'says what would have happened, and stores nothing',
  'POST /api/itsm-forms/:id/migrate': async () => {
    const { id, slug } = await form()
    await api('erin', 'POST', '/api/itsm-requests/submit', { form: slug, data: {} })
    await api('admin', 'POST', `/api/itsm-forms/${id}/publish`)
    return api('admin', 'POST', `/api/itsm-forms/${id}/migrate`, { from: [1], mapping: {}, dryRun: false })
  },
  'POST /api/itsm-forms/:id/edit-lock': 'says who is at work on a form; what they save is recorded',
  'DELETE /api/itsm-forms/:id/edit-lock': 'says who is at work on a form; what they save is recorded',
  'POST /api/workflow-runs/:id/reassign': async () =>
    onRun('reassign', { to: await idOf('employees', 'lena') }),
  'POST /api/workflow-runs/:id/force': () => onRun('force', { action: 'approved' }),
  'POST /api/workflow-runs/:id/skip': () => onRun('skip', {}),
  'POST /api/workflow-runs/:id/cancel': async () =>
    api('admin', 'POST', `/api/workflow-runs/${(await running()).id}/cancel`, { reason: 'Nobody is there' }),
}
