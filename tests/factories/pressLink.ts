import { api, type Answer } from '@/tests/harness/api'

/** Sends what the page of a mailed link sends. `from` is an address of its own, as tries are counted by address. */
export function pressLink(
  from: string,
  token: string,
  extra: Record<string, unknown> = {},
  who: string | null = null,
): Promise<Answer> {
  return api(
    who,
    'POST',
    '/api/mail-decisions',
    { token, ...extra },
    { headers: { 'x-forwarded-for': from } },
  )
}
