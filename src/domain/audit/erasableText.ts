import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import type { SealableEvent } from './SealableEvent'

/**
 * The erasable part of an event as the one text whose digest is kept. The salt goes with the part when it is
 * erased: without it, a short reason or an address could be guessed and tried against the digest.
 */
export function erasableText({ erasable }: Pick<SealableEvent, 'erasable'>, salt: string): string {
  const { actorName, onBehalfOf, changes, reason, ip } = erasable
  return JSON.stringify([salt, actorName, onBehalfOf, canonicalJson(changes ?? null), reason, ip])
}
