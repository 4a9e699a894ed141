import { AuditEvents } from '@/collections/audit/AuditEvents'
import { defineModule } from '@/src/platform/defineModule'

export const audit = defineModule({
  name: 'audit',
  collections: [AuditEvents],
  admin: {
    views: {
      audit: {
        Component: '/src/views/audit/AuditView#AuditView',
        path: '/audit',
        exact: true,
        meta: { title: 'Audit trail' },
      },
    },
    afterNavLinks: ['/components/audit/AuditLinks#AuditLinks'],
  },
})
