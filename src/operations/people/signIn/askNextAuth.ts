import { AsyncLocalStorage } from 'node:async_hooks'
import NextAuthModule, { type NextAuthOptions } from 'next-auth'
import AzureADModule from 'next-auth/providers/azure-ad'
import type { PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import { SESSION_SECONDS } from '@/src/domain/people/sessionSeconds'
import type { SsoSettings } from '@/src/platform/ssoSettings'

/** The one provider, as the addresses of next-auth name it. */
export const PROVIDER = 'azure-ad'

type Action = 'csrf' | 'signin' | 'callback'
type Callbacks = Pick<NonNullable<NextAuthOptions['callbacks']>, 'signIn' | 'jwt'>
type NextAuthAnswer = { response: Response; fault: string | null }

/** CommonJS: some loaders hand over the module, others what it exports as its default. */
const unwrap = <Export>(module: Export): Export => (module as { default?: Export }).default ?? module
const NextAuth = unwrap(NextAuthModule)
const AzureADProvider = unwrap(AzureADModule)

/** next-auth keeps one logger for all requests; this tells whose request a fault belongs to. */
const faults = new AsyncLocalStorage<{ message: string | null }>()

/**
 * Lets next-auth answer one request, outside of Next's own request scope, so that it runs wherever our endpoints do.
 * Answers what it would send, and the first fault that it noticed. Only the actions above are ever handed to it.
 */
export async function askNextAuth(
  req: PayloadRequest,
  settings: SsoSettings,
  action: Action,
  callbacks: Callbacks,
): Promise<NextAuthAnswer> {
  // The one way to tell it its own address; whatever host a request names is not believed.
  process.env.NEXTAUTH_URL = `${settings.origin}/api/auth`
  const post =
    req.method === 'POST' ? Object.fromEntries(new URLSearchParams((await req.text?.()) ?? '')) : undefined
  const noticed: { message: string | null } = { message: null }
  const answer = new Answer()
  const request = {
    method: req.method,
    query: {
      ...Object.fromEntries(req.searchParams),
      nextauth: action === 'csrf' ? [action] : [action, PROVIDER],
    },
    cookies: Object.fromEntries(parseCookies(req.headers)),
    headers: {},
    body: post,
  }
  await faults.run(noticed, async () => {
    await NextAuth(request as never, answer as never, optionsOf(settings, callbacks))
  })
  return { response: answer.toResponse(), fault: noticed.message }
}

function optionsOf(settings: SsoSettings, callbacks: Callbacks): NextAuthOptions {
  return {
    secret: settings.secret,
    useSecureCookies: settings.secure,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/login', error: '/login' },
    providers: [
      AzureADProvider({
        clientId: settings.clientId,
        clientSecret: settings.clientSecret,
        tenantId: settings.tenantId,
        wellKnown: settings.wellKnown,
        checks: ['pkce', 'state', 'nonce'],
        authorization: { params: { scope: 'openid profile email' } },
        // The provider's own would fetch a picture with the person's token.
        profile: (claims: Record<string, unknown>) => ({ id: String(claims.sub) }),
      }),
    ],
    callbacks,
    logger: {
      error: (code, metadata) => {
        const noticed = faults.getStore()
        if (noticed) noticed.message ??= `${code}: ${messageOf(metadata)}`
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

function messageOf(metadata: unknown): string {
  if (metadata instanceof Error) return metadata.message
  const inner = (metadata as { error?: unknown } | undefined)?.error
  return inner instanceof Error ? inner.message : ''
}

/** What next-auth needs of a response of Next's pages router. */
class Answer {
  private code = 200
  private body: string | null = null
  private readonly headers = new Map<string, string | readonly string[]>()

  status(code: number): this {
    this.code = code
    return this
  }
  getHeader(name: string): string | readonly string[] | undefined {
    return this.headers.get(name.toLowerCase())
  }
  setHeader(name: string, value: string | readonly string[]): this {
    this.headers.set(name.toLowerCase(), value)
    return this
  }
  json(body: unknown): void {
    this.send(body)
  }
  send(body: unknown): void {
    this.body = typeof body === 'string' ? body : JSON.stringify(body ?? null)
  }
  end(): void {
    this.body ??= null
  }
  toResponse(): Response {
    const headers = new Headers({ 'cache-control': 'no-store' })
    for (const [name, value] of this.headers) {
      if (typeof value === 'string') headers.set(name, value)
      else for (const each of value) headers.append(name, each)
    }
    return new Response(this.body, { status: this.code, headers })
  }
}
