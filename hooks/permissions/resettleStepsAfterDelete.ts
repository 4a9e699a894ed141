import type { CollectionAfterDeleteHook } from 'payload'
import { enqueue } from '@/src/platform/enqueue'

export const resettleStepsAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await enqueue(req, 'resettleSteps', {}, { key: 'resettleSteps' })
  return doc
}
