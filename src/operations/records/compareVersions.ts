import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { diffSnapshots } from '@/src/domain/records/diffSnapshots'
import { notFound } from '@/src/operations/shared/notFound'
import { parseInput } from '@/src/operations/shared/parseInput'
import { fieldLabel } from './fieldLabel'
import { readableNames } from './readableNames'
import { seeRecord } from './seeRecord'
import { versionsOf, type RecordVersion } from './versionsOf'

const revision = z.coerce.number({ error: 'must be the number of a version' }).int().min(1).max(2_000_000_000)
const schema = z.object({ from: revision, to: revision })

type Head = Omit<RecordVersion, 'snapshot'>

/** What differs between two versions of a record, of the fields that the reader may read. */
export async function compareVersions(
  req: PayloadRequest,
  actor: Actor,
  id: string,
  input: unknown,
): Promise<{ from: Head; to: Head; diff: { field: string; label: string; from: unknown; to: unknown }[] }> {
  const { record, type } = await seeRecord(req, actor, id)
  const wanted = parseInput(schema, input)
  const versions = await versionsOf(req, record.id, [wanted.from, wanted.to])
  const [from, to] = [wanted.from, wanted.to].map((rev) => versions.find((version) => version.rev === rev))
  if (!from || !to) throw notFound('version')
  const head = ({ rev, at, by }: RecordVersion): Head => ({ rev, at, by })
  return {
    from: head(from),
    to: head(to),
    diff: diffSnapshots(from.snapshot, to.snapshot, readableNames(actor, type)).map((change) => ({
      ...change,
      label: fieldLabel(type, change.field),
    })),
  }
}
