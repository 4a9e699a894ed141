import { person } from '@/tests/factories/person'
import { idOf } from '@/tests/factories/idOf'
import { api } from '@/tests/harness/api'
import { logIn } from '@/tests/harness/logIn'
import { tokenOf } from '@/tests/harness/tokenOf'
import { send } from '@/tests/harness/send'
import { DEMO_PASSWORD } from '@/scripts/demo/people'
import { crud } from './crud'
import type { Mutations } from './Mutations'
import { name } from './name'

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString()

/** What is written about people, their absence and their own settings. */
export const peopleMutations: Mutations = {
  'POST /api/employees': () => {
    const email = `${name('new')}@steward.example`
    return api('admin', 'POST', '/api/employees', {
      email,
      name: 'New',
      status: 'active',
      password: DEMO_PASSWORD,
    })
  },
  'PATCH /api/employees/:id': async () =>
    api('admin', 'PATCH', `/api/employees/${(await person()).id}`, { jobTitle: 'Other' }),
  'POST /api/employees/login': async () => {
    const { who } = await person()
    return send(null, 'POST', '/api/employees/login', {
      email: `${who}@steward.example`,
      password: DEMO_PASSWORD,
    })
  },
  'POST /api/employees/logout': async () => {
    const { who } = await person()
    await tokenOf(who)
    return api(who, 'POST', '/api/employees/logout')
  },
  'POST /api/sign-out': async () => send(await logIn((await person()).who), 'POST', '/api/sign-out'),
  'POST /api/sessions/revoke': async () => {
    const { who } = await person()
    await logIn(who)
    return send(await logIn(who), 'POST', '/api/sessions/revoke', { all: true })
  },
  'POST /api/employees/:id/sign-out': async () => {
    const { who, id } = await person()
    await logIn(who)
    return api('admin', 'POST', `/api/employees/${id}/sign-out`, { all: true })
  },
  'POST /api/auth/signin/azure-ad': 'leads to the sign-in service; the way back leaves the event',
  'POST /api/directory-sync/check': 'looks at the directory; needs one, and is tried in tests/int/people',
  'POST /api/directory-sync/apply': 'needs a directory, and is tried in tests/int/people',
  ...crud(
    'directory-group-mappings',
    async () => ({
      directoryGroup: name('group'),
      name: 'Drivers',
      group: (await api('admin', 'POST', '/api/employee-groups', { name: 'Drivers', slug: name('drivers') }))
        .body.doc.id,
    }),
    { name: 'Couriers' },
  ),
  'POST /api/employees/refresh-token': 'lengthens a session that is there',
  ...crud(
    'delegations',
    async () => ({
      from: await idOf('employees', 'john'),
      to: (await person()).id,
      startsAt: day(1),
      endsAt: day(2),
    }),
    { endsAt: day(3) },
    'john',
  ),
  ...crud(
    'business-calendars',
    () => ({
      name: name('calendar'),
      timezone: 'Europe/Berlin',
      hours: [{ day: 'mon', from: '09:00', to: '17:00' }],
    }),
    { timezone: 'Europe/Paris' },
  ),
  'POST /api/notifications/read-all': 'is a mark of their own reading',
  'POST /api/notifications/:id/read': 'is a mark of their own reading',
  'POST /api/notification-preferences/set': async () =>
    api((await person()).who, 'POST', '/api/notification-preferences/set', {
      event: 'approval.waiting',
      channel: 'email',
      enabled: false,
      digest: 'off',
    }),
}
