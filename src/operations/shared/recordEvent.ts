import type { PayloadRequest } from 'payload'
import type { AuditEvent } from './AuditEvent'
import { recordEvents } from './recordEvents'

/** Writes one audit event in the request's transaction, so that change and event live or die together. */
export function recordEvent(req: PayloadRequest, event: AuditEvent): Promise<void> {
  return recordEvents(req, [event])
}
