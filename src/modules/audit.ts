import { AuditEvents } from '@/collections/audit/AuditEvents'
import { defineModule } from '@/src/platform/defineModule'

export const audit = defineModule({ name: 'audit', collections: [AuditEvents] })
