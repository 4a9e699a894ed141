import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Refusal } from '@/src/domain/shared/Refusal'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

/** A lost race says who was first and when: turns the engine's id and milliseconds into a name and an ISO date. */
export async function nameTheFirst(req: PayloadRequest, refusal: Refusal): Promise<Refusal> {
  const { by, at } = refusal.data ?? {}
  const when = typeof at === 'number' ? new Date(at).toISOString() : undefined
  let person: { id: string; name: string } | undefined
  if (typeof by === 'string' && by !== 'system') {
    ;[person] = await query<{ id: string; name: string }>(
      req,
      sql`select id, name from employees where id = ${canonicalId(by)}::uuid`,
    )
  }
  return {
    ...refusal,
    // When it was stands in `data`: a sentence cannot say it in the zone of everybody who may read it.
    message: person ? `${refusal.message.replace(/\.$/, '')}: by ${person.name}.` : refusal.message,
    data: { ...refusal.data, ...(person ? { by: person } : {}), ...(when ? { at: when } : {}) },
  }
}
