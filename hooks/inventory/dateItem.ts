import type { CollectionBeforeChangeHook } from 'payload'
import type { Row } from '@/hooks/shared/Row'

/** The age of an item counts from a day that is always there: the one given, or that on which it was added. */
export const dateItem: CollectionBeforeChangeHook<Row> = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return { ...data, acquiredOn: data.acquiredOn ?? new Date().toISOString() }
  return 'acquiredOn' in data && !data.acquiredOn ? { ...data, acquiredOn: originalDoc?.createdAt } : data
}
