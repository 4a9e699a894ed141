import type { CollectionAfterDeleteHook } from 'payload'
import { enqueue } from '@/src/platform/enqueue'
import type { Row } from '@/hooks/shared/Row'

export const resettleStepsAfterDelete: CollectionAfterDeleteHook<Row> = async ({ doc, req }) => {
  await enqueue(req, 'resettleSteps', {}, { key: 'resettleSteps' })
  return doc
}
