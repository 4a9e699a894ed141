import { DateTime } from 'luxon'

/** An instant (epoch ms) as people read it in a message, with the zone it is told in: `Mon 4 May 2026, 17:00 (Europe/Berlin)`. */
export function instantText(at: number, zone: string): string {
  const local = DateTime.fromMillis(at, { zone, locale: 'en' })
  return `${local.toFormat('ccc d LLL yyyy, HH:mm')} (${zone})`
}
