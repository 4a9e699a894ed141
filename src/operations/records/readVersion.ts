import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { RecordSnapshot } from '@/src/domain/records/RecordSnapshot'
import { notFound } from '@/src/operations/shared/notFound'
import { seeRecord } from './seeRecord'
import { shownSnapshot } from './shownSnapshot'
import { versionsOf } from './versionsOf'

export type VersionDoc = RecordSnapshot & { rev: number; at: string; by: { id: string; name: string } | null }

/** A record as it was at one revision, with the data that the reader may read. */
export async function readVersion(
  req: PayloadRequest,
  actor: Actor,
  id: string,
  rev: number,
): Promise<{ doc: VersionDoc }> {
  const { record, type } = await seeRecord(req, actor, id)
  const [version] = Number.isInteger(rev) ? await versionsOf(req, record.id, [rev]) : []
  if (!version) throw notFound('version')
  const { snapshot, ...head } = version
  return { doc: { ...shownSnapshot(actor, type, snapshot), ...head } }
}
