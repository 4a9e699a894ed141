import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { QueuedNotice } from '@/src/operations/notifications/Notice'
import { query } from '@/src/platform/query'
import { parseStepKey } from '../parseStepKey'
import { subjects } from '../subjects'
import type { SubjectAbout } from '../Subject'

const schema = z.object({ kind: z.string(), run: z.uuid(), step: z.string() })

export type StepOf = {
  id: string
  type: string
  label: string
  status: string
  dueAt: string | null
  about: SubjectAbout
}

/**
 * The step of a notice and what it is about; null when either is gone. The row is held until the messages are
 * stored, so that a decision made at this moment finds them and makes them quiet.
 */
export async function stepOf(req: PayloadRequest, notice: QueuedNotice): Promise<StepOf | null> {
  const { kind, run, step } = schema.parse(notice.data)
  const { nodeId, round } = parseStepKey(step)
  const [row] = await query<Omit<StepOf, 'about'>>(
    req,
    sql`select id, type, label, status, due_at as "dueAt" from workflow_steps
        where run_id = ${run}::uuid and node_id = ${nodeId} and round = ${round} for share`,
  )
  const about = row ? await subjects.get(kind)?.about(req, notice.subject.id) : null
  return row && about ? { ...row, about } : null
}
