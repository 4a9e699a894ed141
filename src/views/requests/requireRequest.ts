import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { seeRequest } from '@/src/operations/requests/seeRequest'
import { orNotFound } from '@/src/server/orNotFound'
import { requireEmployee } from '@/src/server/requireEmployee'

/** The page for missing things, unless the reader may see the request with this id. One statement. */
export const requireRequest = cache(async (id: string): Promise<void> => {
  const { req, actor } = await requireEmployee()
  if (!z.uuid().safeParse(id).success) notFound()
  await orNotFound(seeRequest(req, actor, id))
})
