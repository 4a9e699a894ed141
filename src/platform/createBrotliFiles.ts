import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const TYPES: Record<string, string> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
}
/** Names that the build writes: no dot begins a part of them, so that none leads out of the folder. */
const FILE = /^\/_next\/(static(?:\/[\w~-][\w.~-]*)+(\.js|\.css))$/

/**
 * Sends scripts and styles of the build in `folder` (`.next`) in Brotli, a sixth smaller than the gzip of Next. Each is
 * compressed once, when it is first asked for, and kept: their names change with their content. Answers false, and has
 * done nothing, where Next is to answer: other addresses, clients that do not take it, files that are not there.
 */
export function createBrotliFiles(folder: string) {
  const kept = new Map<string, Promise<Buffer | null>>()
  const read = (name: string): Promise<Buffer | null> =>
    readFile(path.join(folder, name)).then(
      (file) => compress(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
      () => null,
    )
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [, name = '', ending = ''] = FILE.exec(request.url?.split('?')[0] ?? '') ?? []
    if (name === '' || request.method !== 'GET') return false
    if (!/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) return false
    const known = kept.get(name) ?? read(name)
    kept.set(name, known)
    const body = await known
    if (!body) {
      // Not kept: anybody may ask for names that do not exist.
      kept.delete(name)
      return false
    }
    response.writeHead(200, {
      'Content-Type': TYPES[ending],
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
    })
    response.end(body)
    return true
  }
}
