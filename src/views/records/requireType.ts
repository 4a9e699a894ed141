import { notFound } from 'next/navigation'
import { cache } from 'react'
import { findType } from '@/src/operations/records/findType'
import { shownType, type ShownType } from '@/src/operations/records/shownType'
import { refusedAs } from '@/src/server/refusedAs'
import { requireEmployee } from '@/src/server/requireEmployee'

/** The record type with this slug as the reader sees it, read once per page; the page for missing things when there is none. */
export const requireType = cache(async (slug: string): Promise<ShownType> => {
  const { req, actor } = await requireEmployee()
  return shownType(actor, await refusedAs(400, findType(req, slug), () => notFound()))
})
