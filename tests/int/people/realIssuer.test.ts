import { afterAll, expect, test, vi } from 'vitest'
import { person } from '@/tests/factories/person'
import { oidcServer } from '@/tests/harness/oidcServer'
import { testPayload } from '@/tests/harness/testPayload'
import { Browser } from './Browser'

const ORIGIN = 'http://steward.test'
const CLIENT = { id: 'steward', secret: 'a secret of the test', origin: ORIGIN }
// It says at its start that its own pages are for trying things out.
vi.spyOn(console, 'warn').mockImplementation(() => undefined)
vi.spyOn(console, 'info').mockImplementation(() => undefined)
const server = await oidcServer(CLIENT)
Object.assign(process.env, {
  SERVER_URL: ORIGIN,
  AZURE_AD_TENANT_ID: 'any',
  AZURE_AD_CLIENT_ID: CLIENT.id,
  AZURE_AD_CLIENT_SECRET: CLIENT.secret,
  AZURE_AD_ISSUER: server.url,
})
await testPayload()
afterAll(() => server.close())

/** The person at the pages of the sign-in service: follows it, fills its forms, until it sends them back to us. */
class Visitor {
  private readonly cookies = new Map<string, string>()

  async walk(from: URL, fill: Record<string, string>): Promise<{ end: URL; pages: string[] }> {
    let url = from
    let form: URLSearchParams | undefined
    const pages: string[] = []
    for (let step = 0; step < 15; step += 1) {
      if (url.origin !== server.url) return { end: url, pages }
      const response = await fetch(url, {
        redirect: 'manual',
        method: form ? 'POST' : 'GET',
        headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        ...(form ? { body: form } : {}),
      })
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';')
        this.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
      }
      form = undefined
      const location = response.headers.get('location')
      if (location) {
        url = new URL(location, url)
        continue
      }
      const html = await response.text()
      pages.push(html)
      const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1]
      if (!action) throw new Error(`No form to fill: ${response.status} ${html.slice(0, 300)}`)
      form = new URLSearchParams()
      for (const [, name, value] of html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g))
        form.set(name!, value!)
      for (const [name, value] of Object.entries(fill)) form.set(name, value)
      url = new URL(action.replaceAll('&amp;', '&'), url)
    }
    throw new Error('The sign-in service never came back.')
  }
}

test('one signs in through a real OpenID Connect server, and signs out of it too', async () => {
  const { who } = await person()
  const browser = new Browser(ORIGIN)
  const visitor = new Visitor()
  const there = await visitor.walk(await browser.begin(), { login: who, password: 'any' })
  expect(there.end.pathname).toBe('/api/auth/callback/azure-ad')
  const back = await browser.open(there.end.pathname + there.end.search)
  expect(back.headers.get('location')).toBe(`${ORIGIN}/queue`)
  expect(await browser.who()).toBe(`${who}@steward.example`)

  // Whoever is still signed in there is not asked again.
  const again = new Browser(ORIGIN)
  expect((await visitor.walk(await again.begin(), {})).pages).toEqual([])

  const { url } = (await (await browser.open('/api/sign-out', { method: 'POST' })).json()) as { url: string }
  const out = await visitor.walk(new URL(url), { logout: 'yes' })
  expect(out.end.href.replace(/\?.*/, '')).toBe(`${ORIGIN}/login`)
  expect(await browser.who()).toBeNull()
  const third = new Browser(ORIGIN)
  const asked = await visitor.walk(await third.begin(), { login: who, password: 'any' })
  expect(asked.pages.length).toBeGreaterThan(0)
})
