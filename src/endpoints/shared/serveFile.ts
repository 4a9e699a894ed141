import type { PayloadRequest } from 'payload'
import { installedStorage } from '@/src/platform/storage/installedStorage'
import { parseRange } from '@/src/platform/storage/parseRange'
import { storageError } from '@/src/platform/storage/storageError'

type Stored = { key: string; type: string; size: number; headers: Headers }

/** Answers with a stored file, whole or the asked part of it. Whether the caller may have it was decided before. */
export async function serveFile(
  req: PayloadRequest,
  { key, type, size, headers }: Stored,
): Promise<Response> {
  const range = parseRange(req.headers.get('range'), size)
  headers.set('Accept-Ranges', 'bytes')
  headers.set('X-Content-Type-Options', 'nosniff')
  if (range === 'outside') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const found = await installedStorage()
    .get(key, range ?? undefined)
    .catch((error: unknown) => {
      req.payload.logger.error({ err: error, msg: `The file ${key} could not be read` })
      throw storageError()
    })
  if (!found) {
    req.payload.logger.error({ msg: `The file ${key} is missing` })
    return Response.json(
      {
        errors: [
          { code: 'not_found', message: 'This file is not here any more. Ask for it to be attached again.' },
        ],
      },
      { status: 404, headers: { 'Cache-Control': 'no-store' } },
    )
  }
  headers.set('Content-Type', type)
  headers.set('Content-Length', String(found.size))
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  return new Response(found.body, { status: range ? 206 : 200, headers })
}
