import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import type { RequestRow } from './seeRequest'

type Detail = {
  /** The status that it moved to, when the caller knows it. */
  status?: string
  step?: Record<string, unknown>
  reason?: string | undefined
  onBehalfOf?: string | null
  changes?: Record<string, { from: unknown; to: unknown }>
}

/** The audit event of a command: the status it moved the request from and to, and on which step. */
export async function recordCommand(
  req: PayloadRequest,
  before: RequestRow,
  verb: string,
  detail: Detail,
): Promise<void> {
  const status = detail.status ?? (await statusNow(req, before.id))
  await recordEvent(req, {
    action: `itsm-requests.${verb}`,
    entityType: 'itsm-requests',
    entityId: before.id,
    ...(typeof req.context.commandAt === 'number' ? { at: req.context.commandAt } : {}),
    ...(detail.onBehalfOf ? { onBehalfOf: detail.onBehalfOf } : {}),
    ...(detail.reason ? { reason: detail.reason } : {}),
    changes: {
      ...(status === before.status ? {} : { status: { from: before.status, to: status } }),
      ...(detail.step ? { step: { from: null, to: detail.step } } : {}),
      ...detail.changes,
    },
  })
}

async function statusNow(req: PayloadRequest, id: string): Promise<string> {
  const [row] = await query<{ status: string }>(
    req,
    sql`select status from itsm_requests where id = ${id}::uuid`,
  )
  return row!.status
}
