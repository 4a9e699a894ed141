import type { PayloadRequest } from 'payload'
import { env } from '@/src/platform/env'

/**
 * Where a phone finds this server: the configured address, or the one that whoever asks has opened. Written on things,
 * so that a wrong Host header only spoils the labels of the one who sent it.
 */
export function requestOrigin(req: PayloadRequest): string {
  const { SERVER_URL, PORT } = env()
  if (SERVER_URL) return new URL(SERVER_URL).origin
  const host = req.headers?.get('host')
  if (!host) return `http://localhost:${PORT}`
  const proto = req.headers.get('x-forwarded-proto')?.split(',')[0]?.trim()
  return `${proto === 'https' || proto === 'http' ? proto : 'http'}://${host}`
}
