import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { draftBodySchema } from '@/src/domain/requests/draftBodySchema'
import { invalid } from '@/src/operations/shared/invalid'
import { parseInput } from '@/src/operations/shared/parseInput'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { draftOf, type DraftPlace } from './draftOf'
import { isDraft } from './isDraft'
import { readDraft } from './readDraft'

/** Characters as JSON. The longest form filled to its brim is below it; more is a mistake, and stays in the browser. */
const LARGEST = 400_000

const schema = z.strictObject({
  body: draftBodySchema,
  version: z.number().int().min(0),
  rev: z.number().int().min(0).default(0),
})

/**
 * Keeps what somebody types, theirs alone: one draft per person and form. `rev` is the state it was typed on (0: none
 * was there); when another tab or device has saved since, it is 409 `stale` with what stands there, and nothing is
 * written. One statement and no event: nobody else ever sees a draft, and nothing follows from it.
 */
export async function saveDraft(
  req: PayloadRequest,
  actor: Actor,
  place: DraftPlace,
  input: unknown,
): Promise<{ doc: { rev: number; savedAt: string } }> {
  const key = await draftOf(req, actor, place)
  const { body, version, rev } = parseInput(schema, input)
  const text = JSON.stringify(body)
  if (text.length > LARGEST)
    throw invalid('body', 'This is too much to keep as a draft. Attach long texts as files.')
  // A character that the database cannot store is refused at the submit, with the field it is in.
  const stored = text.replaceAll('\\u0000', '')
  const [row] = await query<{ rev: number; savedAt: string }>(
    req,
    sql`insert into itsm_drafts as d (owner_id, form_id, request_id, form_version, body)
        values (${actor.id}::uuid, ${key.form}::uuid, ${key.request}::uuid, ${version}, ${stored}::jsonb)
        on conflict (owner_id, form_id, request_id) do update
          set body = excluded.body, form_version = excluded.form_version, rev = excluded.rev, saved_at = now()
          where d.rev = ${rev} and ${isDraft(actor, key)}
        returning d.rev, d.saved_at as "savedAt"`,
  )
  if (row) return { doc: { rev: row.rev, savedAt: new Date(row.savedAt).toISOString() } }
  throw new OperationError(409, [
    {
      code: 'stale',
      message:
        'This form was also filled in in another tab or on another device. Look at both before one replaces the other.',
      data: { current: await readDraft(req, actor, place) },
    },
  ])
}
