import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '@/src/platform/enqueue'
import type { Row } from '@/hooks/shared/Row'

/** Who may decide has changed: open steps look again for their people, in a job of this transaction. */
export const resettleSteps: CollectionAfterChangeHook<Row> = async ({ doc, req }) => {
  await enqueue(req, 'resettleSteps', {}, { key: 'resettleSteps' })
  return doc
}
