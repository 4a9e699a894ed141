import { cache } from 'react'
import { requestPage, type RequestPage } from '@/src/operations/requests/requestPage'
import { orNotFound } from '@/src/server/orNotFound'
import { requireEmployee } from '@/src/server/requireEmployee'
import { requireRequest } from './requireRequest'

/** A request by id, read once per page; the page for missing things when the reader may not see it. */
export const loadRequestPage = cache(async (id: string): Promise<RequestPage> => {
  await requireRequest(id)
  const { req, actor } = await requireEmployee()
  return orNotFound(requestPage(req, actor, id))
})
