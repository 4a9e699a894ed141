import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requestPage, type RequestPage } from '@/src/operations/requests/requestPage'
import { orNotFound } from '@/src/server/orNotFound'
import { requireEmployee } from '@/src/server/requireEmployee'

/** A request by id, read once per page; the page for missing things when the reader may not see it. */
export const loadRequestPage = cache(async (id: string): Promise<RequestPage> => {
  const { req, actor } = await requireEmployee()
  if (!z.uuid().safeParse(id).success) notFound()
  return orNotFound(requestPage(req, actor, id))
})
