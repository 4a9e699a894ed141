import type { Found } from './readFound'
import { requestStatuses, type RequestStatus } from './requestStatuses'

/** What stands beside a hit: whose it is or where it belongs, and how it stands, in words. */
export function foundHint({ detail, status }: Found): string {
  return [detail, status === null ? null : statusWord(status)].filter(Boolean).join(' · ')
}

function statusWord(status: string): string {
  if (Object.hasOwn(requestStatuses, status)) return requestStatuses[status as RequestStatus].word
  const words = status.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
