import type { GivenRow } from '@/src/domain/permissions/EffectiveRightsAnswer'
import { momentText } from '@/components/admin/momentText'

/** When something given counts, in words; `state` says where that stands now. */
export function validityWords({
  state,
  validFrom,
  validUntil,
}: Pick<GivenRow, 'state' | 'validFrom' | 'validUntil'>): string {
  const [from, until] = [validFrom, validUntil].map((date) => (date ? momentText(date) : null))
  if (state === 'ended') return `ended ${until}`
  if (state === 'future') return until ? `from ${from} until ${until}` : `from ${from}`
  return until ? `until ${until}` : 'without an end'
}
