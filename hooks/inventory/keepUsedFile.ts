import type { CollectionBeforeChangeHook } from 'payload'
import { refuseNewFile } from '@/src/operations/inventory/refuseNewFile'
import type { Row } from '@/hooks/shared/Row'

/** A picture that assets show, or that pins were set on, keeps its file; its description may change. */
export const keepUsedFile: CollectionBeforeChangeHook<Row> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && req.file && originalDoc) await refuseNewFile(req, String(originalDoc.id))
  return data
}
