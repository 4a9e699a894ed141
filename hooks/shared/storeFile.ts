import type { CollectionBeforeChangeHook } from 'payload'
import type { Row } from '@/hooks/shared/Row'
import { enqueue } from '@/src/platform/enqueue'
import { installedStorage } from '@/src/platform/storage/installedStorage'
import { storageError } from '@/src/platform/storage/storageError'
import { thumbnailKey } from '@/src/platform/storage/thumbnailKey'

/**
 * Keeps the uploaded bytes before the row that names them is written: a row without its file can never be. A file
 * whose row is rolled back is left over, under a name that nothing leads to. One that is replaced goes by a job.
 */
export const storeFile: CollectionBeforeChangeHook<Row> = async ({ collection, data, originalDoc, req }) => {
  const { file } = req
  if (!file || typeof data.filename !== 'string') return data
  const { slug } = collection
  const key = `${slug}/${data.filename}`
  try {
    await installedStorage().put(
      key,
      file.data,
      typeof data.mimeType === 'string' ? data.mimeType : file.mimetype,
    )
  } catch (error) {
    req.payload.logger.error({ err: error, msg: `The file ${key} could not be stored` })
    throw storageError()
  }
  const former = originalDoc?.filename
  if (typeof former === 'string' && former !== data.filename)
    await enqueue(req, 'removeFiles', { keys: [`${slug}/${former}`, thumbnailKey(slug, former)] })
  return data
}
