import { env } from '@/src/platform/env'
import { ssoSettings } from '@/src/platform/ssoSettings'

/** How one may sign in here: the words of the button to single sign-on, if it is configured, and whether by password. */
export function signInWays(): { sso: string | null; local: boolean } {
  const settings = ssoSettings()
  const words = settings?.subjectClaim === 'oid' ? 'Sign in with Microsoft' : 'Sign in with single sign-on'
  return { sso: settings ? words : null, local: env().LOCAL_LOGIN === 'on' }
}
