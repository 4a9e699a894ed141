import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Fault } from '@/src/domain/shared/Fault'
import { OperationError } from '@/src/platform/OperationError'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { query } from '@/src/platform/query'
import { draftFaults } from './draftFaults'
import { seeForm } from './seeForm'

const schema = z.object({ rev: z.number().int().optional() })

/** `rev`: of the form, which publishing changed. */
type Published = { version: number; rev: number; warnings: Fault[] }

/**
 * Freezes the draft as the next version; requests made from now on run and show by it. Input: `{ rev? }`, the revision
 * that was looked at: 409 `stale` when the form was saved since, so that nobody's draft goes live unseen.
 */
export function publishForm(req: PayloadRequest, id: string, input: unknown = {}): Promise<Published> {
  return runOperation(
    req,
    { action: 'itsm-forms.publish', entityType: 'itsm-forms', entityId: id },
    async ({ actor }) => {
      const form = await seeForm(req, actor, id, true)
      const { rev: seen } = parseInput(schema, input)
      if (seen !== undefined && seen !== form.rev) {
        throw new OperationError(409, [
          {
            code: 'stale',
            message:
              'Somebody saved this form since you opened it, so what would go live is not what you see. Reload, look again, then publish.',
            data: { current: { rev: form.rev } },
          },
        ])
      }
      const read = await draftFaults(req, form)
      if ('faults' in read) throw new OperationError(400, read.faults)
      const { draft, warnings } = read
      const [row] = await query<{ id: string; version: number }>(
        req,
        sql`insert into itsm_form_versions (form_id, resource_id, version, title, translations, fields, workflow, sla_time, calendar, published_by_id, rev)
          select f.id, f.resource_id, coalesce((select max(v.version) from itsm_form_versions v where v.form_id = f.id), 0) + 1, f.title,
            (select jsonb_agg(jsonb_build_object('language', t.language, 'title', t.title, 'description', t.description) order by t._order)
              from itsm_forms_translations t where t._parent_id = f.id),
            ${JSON.stringify(draft.fields)}::jsonb, ${JSON.stringify(draft.workflow)}::jsonb, ${JSON.stringify(draft.slaTime)}::jsonb,
            ${draft.calendar ? JSON.stringify(draft.calendar) : null}::jsonb, ${actor.id}::uuid, 1
          from itsm_forms f where f.id = ${id}::uuid returning id, version::int as version`,
      )
      const { id: versionId, version } = row!
      const [written] = await query<{ rev: number }>(
        req,
        sql`update itsm_forms set published_version = ${version}, published_id = ${versionId}::uuid, updated_at = now(), rev = coalesce(rev, 1) + 1 where id = ${id}::uuid
            returning rev::int as rev`,
      )
      await recordEvent(req, {
        action: 'itsm-forms.publish',
        entityType: 'itsm-forms',
        entityId: id,
        changes: { publishedVersion: { from: version > 1 ? version - 1 : null, to: version } },
      })
      return { version, rev: written!.rev, warnings }
    },
  )
}
