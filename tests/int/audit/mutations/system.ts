import { eventsOf } from '@/tests/factories/eventsOf'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { runJobs } from '@/tests/harness/runJobs'
import { sendFile } from '@/tests/harness/sendFile'
import type { Mutations } from './Mutations'
import { name } from './name'

const uploaded = () =>
  sendFile(
    'admin',
    '/api/imports?kind=inventory-items&name=assets.csv',
    `type,identifier\nlaptop,${name('I')}\n`,
  )
async function at(step: 'checked' | 'run'): Promise<string> {
  const { id } = (await uploaded()).body.doc
  await api('admin', 'POST', `/api/imports/${id}/check`, {})
  await runJobs()
  if (step === 'checked') return id
  await api('admin', 'POST', `/api/imports/${id}/run`, {})
  await runJobs()
  return id
}

/** Imports and the trail itself. */
export const systemMutations: Mutations = {
  'POST /api/imports': uploaded,
  'POST /api/imports/:id/check': async () =>
    api('admin', 'POST', `/api/imports/${(await uploaded()).body.doc.id}/check`, {}),
  'POST /api/imports/:id/run': async () =>
    api('admin', 'POST', `/api/imports/${await at('checked')}/run`, {}),
  'POST /api/imports/:id/undo': async () => api('admin', 'POST', `/api/imports/${await at('run')}/undo`, {}),
  'POST /api/audit-events/erase': async () => {
    const [event] = await eventsOf((await submit('erin')).id)
    return api('admin', 'POST', '/api/audit-events/erase', { events: [event!.id], reason: 'Asked for' })
  },
}
