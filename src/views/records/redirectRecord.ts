import { redirect } from 'next/navigation'
import { z } from 'zod'
import { seeRecord } from '@/src/operations/records/seeRecord'
import { refusedAs } from '@/src/server/refusedAs'
import { requireEmployee } from '@/src/server/requireEmployee'

/** Messages and other modules know a record by its id alone: such an address leads on to its page. */
export async function redirectRecord(id: string): Promise<void> {
  if (!z.uuid().safeParse(id).success) return
  const { req, actor } = await requireEmployee()
  const seen = await refusedAs(404, seeRecord(req, actor, id), () => null)
  if (seen) redirect(`/records/${seen.type.slug}/${seen.record.number}`)
}
