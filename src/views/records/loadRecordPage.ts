import { cache } from 'react'
import { recordPage, type RecordPage } from '@/src/operations/records/recordPage'
import { orNotFound } from '@/src/server/orNotFound'
import { requireEmployee } from '@/src/server/requireEmployee'

/** A record by number or id, read once per page; the page for missing things when the reader may not see it. */
export const loadRecordPage = cache(async (wanted: string): Promise<RecordPage> => {
  const { req, actor } = await requireEmployee()
  return orNotFound(recordPage(req, actor, wanted))
})
