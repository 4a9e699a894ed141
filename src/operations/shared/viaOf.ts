import type { PayloadRequest } from 'payload'
import { VIAS, type Via } from '@/src/domain/audit/vias'

/** Through what this request came in: said by jobs and commands themselves, else read off its headers. */
export function viaOf(req: PayloadRequest): Via {
  const stated = VIAS.find((via) => via === req.context.via)
  if (stated) return stated
  if (!req.headers || req.headers.get('authorization')) return 'rest'
  const referer = req.headers.get('referer') ?? ''
  if (/^https?:\/\/[^/]+\/admin(\/|$|\?)/.test(referer)) return 'admin'
  return referer ? 'portal' : 'rest'
}
