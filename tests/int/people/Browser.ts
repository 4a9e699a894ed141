import { handle } from '@/tests/harness/handle'

type Options = {
  method?: string
  form?: Record<string, string>
  json?: unknown
  headers?: Record<string, string>
}

/** What a browser does between two pages: keeps cookies, names where a form came from, follows nothing by itself. */
export class Browser {
  readonly cookies = new Map<string, string>()

  constructor(private readonly origin: string) {}

  async open(path: string, { method, form, json, headers = {} }: Options = {}): Promise<Response> {
    const post = form ?? json
    const verb = method ?? (post === undefined ? 'GET' : 'POST')
    const request = new Request(new URL(path, this.origin), {
      method: verb,
      headers: {
        host: new URL(this.origin).host,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': '192.0.2.7',
        ...(verb === 'GET' ? {} : { origin: this.origin }),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(form ? { body: new URLSearchParams(form) } : {}),
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    })
    const response = await handle(request)
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = '', ...rest] = cookie.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      const value = pair.slice(pair.indexOf('=') + 1)
      const gone = value === '' || rest.some((part) => /^\s*max-age=0$/i.test(part) || isPast(part))
      if (gone) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }

  /** Who this browser is to the product: their e-mail, or null. */
  async who(): Promise<string | null> {
    const body = (await (await this.open('/api/employees/me')).json()) as { user: { email: string } | null }
    return body.user?.email ?? null
  }

  /** Asks to sign in by the directory. Answers what the directory is asked, and where. */
  async begin(callbackUrl = '/queue'): Promise<URL> {
    const { csrfToken } = (await (await this.open('/api/auth/csrf')).json()) as { csrfToken: string }
    const response = await this.open('/api/auth/signin/azure-ad', { form: { csrfToken, callbackUrl } })
    return new URL(response.headers.get('location') ?? 'http://nowhere')
  }

  /** Comes back from the directory with a code. Answers where that leads. */
  async comeBack(asked: URLSearchParams, code: string): Promise<URL> {
    const query = new URLSearchParams({ code, state: asked.get('state') ?? '' })
    const response = await this.open(`/api/auth/callback/azure-ad?${query.toString()}`)
    return new URL(response.headers.get('location') ?? 'http://nowhere')
  }
}

function isPast(part: string): boolean {
  const [name, value] = part.trim().split('=')
  return name?.toLowerCase() === 'expires' && Date.parse(value ?? '') < Date.now()
}
