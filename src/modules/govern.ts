import type { Config, Plugin } from 'payload'
import { auditChange } from '@/hooks/audit/auditChange'
import { auditDelete } from '@/hooks/audit/auditDelete'
import { captureBefore } from '@/hooks/audit/captureBefore'
import { answerForbidden } from '@/hooks/permissions/answerForbidden'
import { refuseForeignPaths } from '@/hooks/permissions/refuseForeignPaths'
import { canonicalIds } from '@/hooks/shared/canonicalIds'
import { guardRev } from '@/hooks/shared/guardRev'
import { lockBeforeWrite } from '@/hooks/shared/lockBeforeWrite'
import { keepFromElevated } from '@/hooks/permissions/keepFromElevated'
import { systemTimes } from '@/hooks/shared/systemTimes'
import { governCollection } from '@/src/platform/governCollection'

/** The row lock, the revision, the times, the audit trail and the refusals of every collection, in one loop that none can leave. */
export const govern: Plugin = (config: Config): Config => ({
  ...config,
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerForbidden] },
  collections: (config.collections ?? []).map((collection) =>
    governCollection(collection, {
      first: {
        beforeOperation: [canonicalIds, refuseForeignPaths, lockBeforeWrite, keepFromElevated, captureBefore],
        beforeChange: [systemTimes, guardRev],
      },
      last: { afterChange: [auditChange], afterDelete: [auditDelete] },
      tabs: {
        history: {
          Component: '/src/views/audit/EntityHistoryView#EntityHistoryView',
          path: '/history',
          tab: {
            label: 'History',
            href: '/history',
            condition: ({ permissions }) => permissions.collections?.['audit-events']?.read === true,
          },
        },
      },
      fields: [{ name: 'rev', type: 'number', admin: { hidden: true } }],
    }),
  ),
})
