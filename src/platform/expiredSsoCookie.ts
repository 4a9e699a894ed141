import type { SsoSettings } from './ssoSettings'

/** The header by which a browser forgets a session of single sign-on. */
export function expiredSsoCookie({ sessionCookie, secure }: SsoSettings): string {
  return `${sessionCookie}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}
