import { cache } from 'react'
import { findSubmittable } from '@/src/operations/requests/findSubmittable'
import { orNotFound } from '@/src/server/orNotFound'
import { requireEmployee } from '@/src/server/requireEmployee'

/** The page for missing things, unless the reader may ask with the form with this slug or id. One statement. */
export const requireForm = cache(async (wanted: string): Promise<void> => {
  const { req, actor } = await requireEmployee()
  await orNotFound(findSubmittable(req, actor.id, wanted))
})
