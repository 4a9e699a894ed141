import type { GivenRow } from '@/src/domain/permissions/EffectiveRightsAnswer'

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** When something given counts, in words; `state` says where that stands now. */
export function validityWords({
  state,
  validFrom,
  validUntil,
}: Pick<GivenRow, 'state' | 'validFrom' | 'validUntil'>): string {
  const [from, until] = [validFrom, validUntil].map((date) => (date ? TIME.format(new Date(date)) : null))
  if (state === 'ended') return `ended ${until}`
  if (state === 'future') return until ? `from ${from} until ${until}` : `from ${from}`
  return until ? `until ${until}` : 'without an end'
}
