import type { Validity } from './RightsSource'

export type ValidityState = 'running' | 'future' | 'ended'

/** Where a time of validity stands at `nowMs`; the end itself no longer belongs to it. */
export function validityState({ validFrom, validUntil }: Validity, nowMs: number): ValidityState {
  if (validUntil !== null && validUntil <= nowMs) return 'ended'
  return validFrom !== null && validFrom > nowMs ? 'future' : 'running'
}
