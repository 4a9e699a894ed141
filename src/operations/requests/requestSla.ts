import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { query } from '@/src/platform/query'
import { loadVersion } from './loadVersion'
import { seeRequest } from './seeRequest'
import { slaOf, type RequestSla, type StoredClock } from './slaOf'

/** The clock of a request, explained, to those who may see it. */
export async function requestSla(req: PayloadRequest, actor: Actor, id: string): Promise<RequestSla> {
  const request = await seeRequest(req, actor, id)
  const version = await loadVersion(req, request.formVersion)
  const [row] = await query<StoredClock>(
    req,
    sql`select created_at as "createdAt", completed_at as "completedAt", sla_due_at as due, sla_pauses as pauses from itsm_requests where id = ${id}::uuid`,
  )
  return slaOf(row!, version, Date.now())
}
