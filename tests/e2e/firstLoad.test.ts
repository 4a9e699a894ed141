import type { Page } from 'playwright-core'
import { describe, expect, vi } from 'vitest'
import { call } from './harness/call'
import { submit } from './harness/submit'
import { test } from './harness/test'

/** So many bytes of scripts, compressed, may come before anybody has touched a page of the portal. */
const MOST = 200_000

/** What of scripts came over the wire for a page that is opened for the first time. */
async function scriptBytes(page: Page, path: string, ready: string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  // Not everybody gets Brotli: a proxy, or a browser without TLS, has gzip.
  await session.send('Network.setExtraHTTPHeaders', { headers: { 'Accept-Encoding': 'gzip' } })
  const scripts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(path, { waitUntil: 'load' })
  await page.getByRole('heading', { name: ready, exact: true }).waitFor()
  // What a page fetches once it has come to life belongs to it, too.
  await page.waitForTimeout(500)
  await session.detach()
  return bytes
}

describe('a page of the portal is light', () => {
  test('scripts under 200 kB compressed, each page opened afresh', async ({ visit }) => {
    const { id } = await submit('admin', 'access-card-form')
    const { body } = await call('admin', 'GET', '/api/inventory-items?limit=1')
    const item = (body.docs as { id: string }[])[0]!.id
    const named = { template: 'hr-case', name: 'Weighed', slug: 'weighed', prefix: 'WGH' }
    await call('admin', 'POST', '/api/record-types/from-template', named)
    const record = await vi.waitFor(async () => {
      const data = { type: 'weighed', title: 'A light case', data: { topic: 'other' } }
      const made = await call('admin', 'POST', '/api/records', data)
      expect(made.status, JSON.stringify(made.body)).toBe(201)
      return (made.body.doc as { number: string }).number
    }, 20_000)
    const pages: [path: string, ready: string][] = [
      ['/', 'My requests'],
      ['/requests', 'My requests'],
      ['/requests/new/access-card-form', 'What happens next'],
      [`/requests/${id}`, 'Answers'],
      ['/queue', 'Queue'],
      ['/fulfilment', 'Fulfilment'],
      ['/records', 'Records'],
      ['/records/weighed', 'Weighed'],
      ['/records/weighed/board', 'Weighed: board'],
      ['/records/weighed/new', 'New: Weighed'],
      [`/records/weighed/${record}`, 'Timeline'],
      ['/things', 'My things'],
      [`/things/${item}`, 'Plan'],
      ['/scan', 'Scan a label'],
      ['/search', 'Search'],
      ['/notifications', 'Messages'],
      ['/account', 'My account'],
      ['/delegations', 'Cover'],
      ['/rights', 'My rights'],
    ]
    const page = await visit({ who: 'admin' })
    const weights: Record<string, number> = {}
    for (const [path, ready] of pages) weights[path] = await scriptBytes(page, path, ready)
    // A page without scripts was not measured.
    expect(Math.min(...Object.values(weights))).toBeGreaterThan(50_000)
    expect(Object.entries(weights).filter(([, bytes]) => bytes > MOST)).toEqual([])
  })
})
