import { IANAZone } from 'luxon'
import { defineCollection } from '@/src/platform/defineCollection'
import { entersAdmin } from '@/access/entersAdmin'
import { nobody } from '@/access/nobody'
import { readsEmployees } from '@/access/readsEmployees'
import { requires } from '@/access/requires'
import { updatesEmployees } from '@/access/updatesEmployees'
import { closedEndpoints } from '@/src/endpoints/people/closedEndpoints'
import { employeeSessionEndpoints } from '@/src/endpoints/people/employeeSessions'
import { countWrongPassword } from '@/hooks/people/countWrongPassword'
import { guardEmployee } from '@/hooks/people/guardEmployee'
import { guardLogin } from '@/hooks/people/guardLogin'
import { noteLogout } from '@/hooks/people/noteLogout'
import { markEmployeeCommand } from '@/hooks/people/markEmployeeCommand'
import { recordLogin } from '@/hooks/people/recordLogin'
import { refuseInactiveLogin } from '@/hooks/people/refuseInactiveLogin'
import { settleStatus } from '@/hooks/people/settleStatus'
import { refuseCycle } from '@/hooks/shared/refuseCycle'
import { SESSION_SECONDS } from '@/src/domain/people/sessionSeconds'
import { ssoStrategy } from '@/src/platform/ssoStrategy'

export const Employees = defineCollection({
  slug: 'employees',
  labels: { singular: 'Employee', plural: 'Employees' },
  admin: {
    useAsTitle: 'name',
    group: 'People',
    defaultColumns: ['name', 'email', 'jobTitle', 'department', 'status'],
    listSearchableFields: ['name', 'email', 'employeeNumber'],
    components: {
      edit: { SaveButton: '/components/permissions/preview/SaveButton#SaveButton' },
      views: {
        edit: {
          rights: {
            Component: '/src/views/permissions/EmployeeRightsView#EmployeeRightsView',
            path: '/rights',
            tab: { label: 'Effective rights', href: '/rights' },
          },
          sessions: {
            Component: '/src/views/people/EmployeeSessionsView#EmployeeSessionsView',
            path: '/sessions',
            tab: { label: 'Signed in', href: '/sessions' },
          },
        },
      },
    },
  },
  defaultSort: 'name',
  auth: {
    tokenExpiration: SESSION_SECONDS,
    strategies: [ssoStrategy],
    // Our own limiter counts per address and account: Payload's per-account lock lets strangers lock people out.
    maxLoginAttempts: 0,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: process.env.SERVER_URL?.startsWith('https://') ?? false },
  },
  access: {
    read: readsEmployees,
    create: requires('system', 'create'),
    update: updatesEmployees,
    delete: nobody,
    admin: entersAdmin,
  },
  endpoints: [...closedEndpoints, ...employeeSessionEndpoints],
  hooks: {
    beforeOperation: [guardLogin, markEmployeeCommand],
    beforeLogin: [refuseInactiveLogin],
    afterLogin: [recordLogin],
    afterLogout: [noteLogout],
    afterError: [countWrongPassword],
    beforeChange: [guardEmployee, refuseCycle('employees', 'lineManager')],
    afterChange: [settleStatus],
  },
  fields: [
    { name: 'name', type: 'text', required: true, index: true },
    { name: 'employeeNumber', type: 'text', unique: true },
    { name: 'jobTitle', type: 'text' },
    { name: 'department', type: 'relationship', relationTo: 'departments' },
    { name: 'lineManager', type: 'relationship', relationTo: 'employees' },
    {
      name: 'timezone',
      type: 'text',
      defaultValue: 'Europe/Berlin',
      validate: (value: unknown) =>
        value === undefined ||
        value === null ||
        (typeof value === 'string' && IANAZone.isValidZone(value)) ||
        'A time zone is named like Europe/Berlin.',
    },
    { name: 'locale', type: 'text', defaultValue: 'en' },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'active',
      options: [
        { value: 'active', label: 'Active' },
        { value: 'suspended', label: 'Suspended' },
        { value: 'left', label: 'Left' },
      ],
    },
    {
      name: 'externalId',
      type: 'text',
      unique: true,
      admin: { description: 'issuer|subject of single sign-on' },
    },
  ],
})
