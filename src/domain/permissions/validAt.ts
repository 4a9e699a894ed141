import type { Validity } from './RightsSource'

/** A filter for rows in force at `nowMs`. */
export function validAt(nowMs: number): (row: Validity) => boolean {
  return ({ validFrom, validUntil }) =>
    (validFrom === null || validFrom <= nowMs) && (validUntil === null || nowMs < validUntil)
}
