import { redirect } from 'next/navigation'
import { cache } from 'react'
import { seeRecord } from '@/src/operations/records/seeRecord'
import { orNotFound } from '@/src/server/orNotFound'
import { requireEmployee } from '@/src/server/requireEmployee'

/** The page for missing things, unless the reader may see this record; under another type it leads on to its own. */
export const requireRecord = cache(async (typeSlug: string, wanted: string): Promise<void> => {
  const { req, actor } = await requireEmployee()
  const { record, type } = await orNotFound(seeRecord(req, actor, wanted))
  if (type.slug !== typeSlug) redirect(`/records/${type.slug}/${record.number}`)
})
