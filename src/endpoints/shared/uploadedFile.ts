import type { CollectionSlug, PayloadRequest, TypeWithID } from 'payload'
import { notFound } from '@/src/operations/shared/notFound'
import { asSystem } from '@/src/platform/asSystem'
import { serveFile } from './serveFile'

type Given = { doc?: TypeWithID; headers?: Headers; params: { collection: string; filename: string } }
type FileRow = { filename?: string | null; mimeType?: string | null; filesize?: number | null }

/** Serves the file of an upload, after Payload asked whether the caller may read its row. */
export async function uploadedFile(req: PayloadRequest, { doc, params }: Given): Promise<Response> {
  const { collection, filename } = params
  const row = (doc ?? (await rowOf(req, collection, filename))) as FileRow | undefined
  if (!row?.filename) throw notFound('file')
  const { upload } = req.payload.collections[collection as CollectionSlug].config
  const headers = new Headers()
  const answered = upload.modifyResponseHeaders?.({ headers }) ?? headers
  return serveFile(req, {
    key: `${collection}/${row.filename}`,
    type: row.mimeType ?? 'application/octet-stream',
    size: Number(row.filesize ?? 0),
    headers: answered,
  })
}

/** Where reading is open to the caller as a whole, Payload has looked for no row. */
async function rowOf(req: PayloadRequest, collection: string, filename: string): Promise<unknown> {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { filename: { equals: filename } },
    limit: 1,
    depth: 0,
    ...asSystem(req),
  })
  return docs[0]
}
