import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { diffSnapshots } from '@/src/domain/records/diffSnapshots'
import { readableNames } from './readableNames'
import { seeRecord } from './seeRecord'
import { fieldLabel } from './fieldLabel'
import { versionsOf } from './versionsOf'

export type ListedVersion = {
  rev: number
  at: string
  by: { id: string; name: string } | null
  /** Labels of what changed since the version before; empty for the first. */
  changed: string[]
}

/** Every version of a record, newest first, with what changed in each, of the fields that the reader may read. */
export async function listVersions(
  req: PayloadRequest,
  actor: Actor,
  id: string,
): Promise<{ docs: ListedVersion[] }> {
  const { record, type } = await seeRecord(req, actor, id)
  const versions = await versionsOf(req, record.id)
  const names = readableNames(actor, type)
  return {
    docs: versions.map(({ rev, at, by, snapshot }, index) => {
      const before = versions[index + 1]?.snapshot
      const changes = before ? diffSnapshots(before, snapshot, names) : []
      return { rev, at, by, changed: changes.map(({ field }) => fieldLabel(type, field)) }
    }),
  }
}
