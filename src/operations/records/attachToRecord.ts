import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { bindFile } from './bindFile'
import { mayEdit } from './mayEdit'
import { recordCommand } from './recordCommand'

const schema = z.strictObject({
  attachment: z.uuid({ error: 'must be the id of a file that you have uploaded' }).toLowerCase(),
})

/** Makes a file that one has uploaded part of a record that one may edit. Input: `{ attachment }`. */
export function attachToRecord(
  req: PayloadRequest,
  id: string,
  input: unknown,
): Promise<{ doc: { id: string; filename: string; url: string } }> {
  return recordCommand(req, 'attach', id, async ({ actor, now, record }) => {
    const { attachment } = parseInput(schema, input)
    if (!mayEdit(actor, record))
      throw await denied(req, record.resource, 'update', 'You may not attach files to this record.')
    if (!(await bindFile(req, actor.id, record, attachment)))
      throw invalid('attachment', 'This file is not here any more. Upload it again.')
    const [file] = await query<{ filename: string; name: string }>(
      req,
      sql`select filename, coalesce(original_name, filename) as name from attachments where id = ${attachment}::uuid`,
    )
    await recordEvent(req, {
      action: 'records.attach',
      at: now,
      entityType: 'records',
      entityId: id,
      changes: { attachment: { from: null, to: { id: attachment, filename: file!.name } } },
    })
    const url = `/api/attachments/file/${encodeURIComponent(file!.filename)}`
    return { doc: { id: attachment, filename: file!.name, url } }
  })
}
