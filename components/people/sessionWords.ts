import type { SessionEntry } from '@/src/domain/people/SessionEntry'

/** How somebody came in, in a word. */
export const VIA_WORDS: Record<SessionEntry['via'], string> = {
  sso: 'Single sign-on',
  password: 'Password',
}
