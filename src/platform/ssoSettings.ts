import { createHmac } from 'node:crypto'
import { env } from './env'

export type SsoSettings = {
  /** As the tokens name it. */
  issuer: string
  wellKnown: string
  tenantId: string
  clientId: string
  clientSecret: string
  /** The claim that names a person for good. */
  subjectClaim: 'oid' | 'sub'
  /** Where this installation is reached, without a path. */
  origin: string
  secure: boolean
  sessionCookie: string
  /** Encrypts the cookies of single sign-on; derived, so that none of them is good for anything else. */
  secret: string
}

/** Whether a person's own name is `oid` in tokens of this issuer, as it is in Microsoft's clouds. */
const MICROSOFT = /^login\.(microsoftonline\.(com|us)|partner\.microsoftonline\.cn)$/

/** Single sign-on as it is configured, or null where it is not. */
export function ssoSettings(): SsoSettings | null {
  const { AZURE_AD_TENANT_ID, AZURE_AD_CLIENT_ID, AZURE_AD_CLIENT_SECRET, AZURE_AD_ISSUER, SERVER_URL } =
    env()
  if (!AZURE_AD_TENANT_ID || !AZURE_AD_CLIENT_ID || !AZURE_AD_CLIENT_SECRET || !SERVER_URL) return null
  const issuer = AZURE_AD_ISSUER ?? `https://login.microsoftonline.com/${AZURE_AD_TENANT_ID}/v2.0`
  const { origin } = new URL(SERVER_URL)
  const secure = origin.startsWith('https:')
  return {
    issuer,
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    tenantId: AZURE_AD_TENANT_ID,
    clientId: AZURE_AD_CLIENT_ID,
    clientSecret: AZURE_AD_CLIENT_SECRET,
    subjectClaim: MICROSOFT.test(new URL(issuer).host) ? 'oid' : 'sub',
    origin,
    secure,
    sessionCookie: `${secure ? '__Secure-' : ''}next-auth.session-token`,
    secret: createHmac('sha256', env().PAYLOAD_SECRET).update('single sign-on').digest('hex'),
  }
}
