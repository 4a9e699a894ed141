import type { CollectionSlug, Endpoint } from 'payload'
import { makeThumbnail } from '@/src/operations/shared/makeThumbnail'
import { notFound } from '@/src/operations/shared/notFound'
import { installedStorage } from '@/src/platform/storage/installedStorage'
import { storageError } from '@/src/platform/storage/storageError'
import { thumbnailKey } from '@/src/platform/storage/thumbnailKey'
import { requireActor } from './requireActor'
import { respond } from './respond'
import { routeId } from './routeId'

const IMAGES = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif'])

type Row = { filename?: string | null; mimeType?: string | null }

/** GET /:id/thumbnail of an upload: the small picture of an image, to whoever may read the file itself; else 404. */
export function thumbnailEndpoint(slug: string): Endpoint {
  return {
    path: '/:id/thumbnail',
    method: 'get',
    handler: respond(async (req) => {
      await requireActor(req)
      const row = (await req.payload.findByID({
        collection: slug as CollectionSlug,
        id: routeId(req),
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })) as Row | null
      if (!row?.filename || !IMAGES.has(row.mimeType ?? '')) throw notFound('picture')
      const data = await thumbnailOf(slug, row.filename).catch((error: unknown) => {
        req.payload.logger.error({ err: error, msg: `The thumbnail of ${slug}/${row.filename} failed` })
        throw storageError()
      })
      if (!data) throw notFound('picture')
      return new Response(data as BodyInit, {
        headers: {
          'Content-Type': 'image/webp',
          'Content-Length': String(data.byteLength),
          'X-Content-Type-Options': 'nosniff',
          'Content-Security-Policy': "default-src 'none'; sandbox",
          'Cache-Control': 'private, no-store',
        },
      })
    }),
  }
}

async function thumbnailOf(slug: string, filename: string): Promise<Uint8Array | null> {
  const storage = installedStorage()
  const key = thumbnailKey(slug, filename)
  const made = await storage.get(key)
  if (made) return bytesOf(made.body)
  const original = await storage.get(`${slug}/${filename}`)
  const data = original && (await makeThumbnail(await bytesOf(original.body)))
  if (data) await storage.put(key, data, 'image/webp')
  return data
}

async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(body).arrayBuffer())
}
