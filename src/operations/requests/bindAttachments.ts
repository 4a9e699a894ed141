import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { invalid } from '@/src/operations/shared/invalid'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

/**
 * Makes the files named in the answers part of the request. Each must be the requester's own and unbound,
 * or bound to this request already; somebody else's file is as unknown as one that never was.
 */
export async function bindAttachments(
  req: PayloadRequest,
  request: { id: string; requester: string },
  fields: readonly FormField[],
  answers: Record<string, unknown>,
): Promise<void> {
  for (const field of fields) {
    const value = answers[field.name]
    if (field.type !== 'file' || typeof value !== 'string') continue
    const bound = await query<{ id: string }>(
      req,
      sql`update attachments a set request_id = r.id, resource_id = r.resource_id from itsm_requests r
          where r.id = ${request.id}::uuid and a.id = ${canonicalId(value)}::uuid and a.owner_id = ${request.requester}::uuid
            and a.record_id is null and (a.request_id is null or a.request_id = r.id) returning a.id`,
    )
    if (bound[0]?.id !== value) {
      throw invalid(`data.${field.name}`, `${field.label}: this file is not here any more. Attach it again.`)
    }
  }
}
