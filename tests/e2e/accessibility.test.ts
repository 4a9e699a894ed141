import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, vi } from 'vitest'
import { call } from './harness/call'
import { submit, type Submitted } from './harness/submit'
import { test } from './harness/test'

const GRAVE = ['serious', 'critical']

async function graveFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
    )
}

/** What axe says of a page in both themes and on both screens. `ready` stands on it once it is no longer a skeleton. */
async function findingsOf(page: Page, path: string, ready: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.goto(path)
    await page.getByRole('heading', { name: ready, exact: true }).waitFor()
    await page.locator(`html[data-theme=${theme}]`).waitFor()
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      found[`${theme} ${width}`] = await graveFindings(page)
    }
  }
  return found
}

const clean = { 'light 1440': [], 'light 390': [], 'dark 1440': [], 'dark 390': [] }

describe('axe has no serious finding, light and dark, at a desk and on a phone', () => {
  let request: Submitted
  let van: string
  let record: string
  beforeAll(async () => {
    const { body } = await call('admin', 'GET', '/api/inventory-items?where[identifier][equals]=B-ST 1003')
    van = (body.docs as { id: string }[])[0]!.id
    request = await submit('erin', 'access-card-form', { areas: ['lab'] })
    await submit('erin', 'visitor-pass-form', { visitor: 'Vera' })
    const delivered = await submit('erin', 'access-card-form')
    await call('john', 'POST', `/api/itsm-requests/${delivered.id}/decide`, { action: 'approved' })
    const named = { template: 'hr-case', name: 'Looked at', slug: 'looked-at', prefix: 'LOOK' }
    await call('admin', 'POST', '/api/record-types/from-template', named)
    record = await vi.waitFor(async () => {
      const data = { type: 'looked-at', title: 'A lamp is broken', data: { topic: 'other' } }
      const made = await call('admin', 'POST', '/api/records', data)
      expect(made.status, JSON.stringify(made.body)).toBe(201)
      return (made.body.doc as { number: string }).number
    }, 20_000)
  })

  const pages = [
    { name: 'the sign-in page', who: undefined, path: () => '/login', ready: 'Sign in' },
    { name: 'the home page', who: 'erin', path: () => '/', ready: 'My requests' },
    { name: 'a form', who: 'erin', path: () => '/requests/new/access-card-form', ready: 'What happens next' },
    { name: 'a request', who: 'erin', path: () => `/requests/${request.id}`, ready: 'Answers' },
    { name: 'the queue', who: 'john', path: () => '/queue', ready: 'Queue' },
    { name: 'the deliveries', who: 'frank', path: () => '/fulfilment', ready: 'Fulfilment' },
    { name: 'the things one has', who: 'erin', path: () => '/things', ready: 'My things' },
    { name: 'the scan page', who: 'tech', path: () => '/scan', ready: 'Scan a label' },
    { name: 'an asset', who: 'tech', path: () => `/things/${van}`, ready: 'Plan' },
    { name: 'the rights', who: 'john', path: () => '/rights', ready: 'My rights' },
    { name: 'the records', who: 'admin', path: () => '/records', ready: 'Records' },
    { name: 'a list of records', who: 'admin', path: () => '/records/looked-at', ready: 'Looked at' },
    { name: 'a board', who: 'admin', path: () => '/records/looked-at/board', ready: 'Looked at: board' },
    { name: 'a new record', who: 'admin', path: () => '/records/looked-at/new', ready: 'New: Looked at' },
    { name: 'a record', who: 'admin', path: () => `/records/looked-at/${record}`, ready: 'Timeline' },
    {
      name: 'the versions of a record',
      who: 'admin',
      path: () => `/records/looked-at/${record}/versions`,
      ready: 'Earlier versions',
    },
    { name: 'a page that does not exist', who: 'erin', path: () => '/nope', ready: 'There is nothing here' },
  ]
  test.for(pages)('on $name', async ({ who, path, ready }, { visit }) => {
    const page = await visit({ who, mayFail: /\/nope$/ })
    expect(await findingsOf(page, path(), ready)).toEqual(clean)
  })
})
