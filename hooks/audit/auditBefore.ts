import type { PayloadRequest } from 'payload'

type Row = Record<string, unknown> | null

/** Rows as they were before the writes of this request, by `collection:id`. */
export function auditBefore(req: PayloadRequest): Map<string, Row> {
  if (!(req.context.auditBefore instanceof Map)) req.context.auditBefore = new Map<string, Row>()
  return req.context.auditBefore as Map<string, Row>
}
