import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { queryOf } from '@/src/endpoints/shared/queryOf'
import { respond } from '@/src/endpoints/shared/respond'
import { eraseEvents } from '@/src/operations/audit/eraseEvents'
import { exportEvents } from '@/src/operations/audit/exportEvents'
import { searchEvents } from '@/src/operations/audit/searchEvents'

/** The audit trail for auditors: search, export, and the one change it allows. */
export const auditEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/search', method: 'get', handler: respond((req) => searchEvents(req, queryOf(req))) },
  {
    path: '/export',
    method: 'get',
    handler: respond(async (req) => {
      const { body, type, extension } = await exportEvents(req, queryOf(req))
      return new Response(body, {
        headers: {
          'Content-Type': type,
          'Content-Disposition': `attachment; filename="audit-trail.${extension}"`,
          'Cache-Control': 'no-store',
        },
      })
    }),
  },
  {
    path: '/erase',
    method: 'post',
    handler: respond(async (req) => eraseEvents(req, await jsonOf(req))),
  },
]
