import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, vi } from 'vitest'
import { freePort } from '@/scripts/lib/freePort'
import { startServer } from '@/scripts/lib/startServer'
import { oidcServer } from '@/tests/harness/oidcServer'
import { call } from './harness/call'
import { expectNoSideScroll } from './harness/expectNoSideScroll'
import { settings } from './harness/settings'
import { test } from './harness/test'

const port = await freePort()
const origin = `http://127.0.0.1:${port}`
const client = { id: 'steward', secret: 'a secret of the test', origin }
const directory = await oidcServer(client)
const server = await startServer(
  {
    PORT: String(port),
    SERVER_URL: origin,
    DATABASE_URL: settings.apartDatabase,
    WORKER: 'apart',
    AZURE_AD_TENANT_ID: 'any',
    AZURE_AD_CLIENT_ID: client.id,
    AZURE_AD_CLIENT_SECRET: client.secret,
    AZURE_AD_ISSUER: directory.url,
  },
  'server-sso',
)
const up = async () => (await fetch(`${origin}/api/health/live`).catch(() => null))?.status
beforeAll(
  () =>
    vi.waitFor(
      async () => {
        if ((await up()) !== 200) throw new Error('The server with single sign-on did not come up.')
      },
      { timeout: 45_000, interval: 250 },
    ),
  60_000,
)
afterAll(async () => {
  await server.stop()
  await directory.close()
})

/** Fonts and icons of the other server’s pages; and what an open page of ours asks for once somebody is out. */
const NOT_OURS = /interaction\/|session\/|fonts\.googleapis|favicon|notifications\/unread|portal\//

let count = 0
async function somebody(): Promise<{ who: string; id: string }> {
  count += 1
  const who = `sso-${process.pid}-${count}`
  const data = {
    email: `${who}@steward.example`,
    name: 'Sol Sign-On',
    status: 'active',
    password: 'a long password',
  }
  const { body } = await call('admin', 'POST', '/api/employees', data, origin)
  return { who, id: (body.doc as { id: string }).id }
}

/** From our page through theirs and back. */
async function signIn(page: Page, who: string): Promise<void> {
  await page.goto(`${origin}/requests`)
  await page.getByRole('button', { name: 'Sign in with single sign-on' }).click()
  await page.getByPlaceholder('Enter any login').fill(who)
  await page.getByPlaceholder('and password').fill('any')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(`${origin}/requests`)
}
const menu = async (page: Page, item: string) => {
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

describe('somebody who signs in by single sign-on', () => {
  test('works, is suspended, and is out at the next click', async ({ visit }) => {
    const { who, id } = await somebody()
    const page = await visit({ mayFail: NOT_OURS })
    await signIn(page, who)
    await menu(page, 'My account')
    await page.getByText('This browser').waitFor()
    await page.getByText('Single sign-on').waitFor()
    await expectNoSideScroll(page)
    expect(
      (await call('admin', 'PATCH', `/api/employees/${id}`, { status: 'suspended' }, origin)).status,
    ).toBe(200)
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Requests' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  })

  test('signs out on both sides', async ({ visit }) => {
    const { who } = await somebody()
    const page = await visit({ mayFail: NOT_OURS })
    await signIn(page, who)
    await menu(page, 'Sign out')
    await page.getByRole('button', { name: 'Yes, sign me out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await page.getByRole('button', { name: 'Sign in with single sign-on' }).click()
    await page.getByPlaceholder('Enter any login').waitFor()
  })

  test('without an account here reads why, and whom to ask', async ({ visit }) => {
    const page = await visit({ width: 390, mayFail: NOT_OURS })
    await page.goto(`${origin}/login`)
    await page.getByRole('button', { name: 'Sign in with single sign-on' }).click()
    await page.getByPlaceholder('Enter any login').fill('nobody-here')
    await page.getByPlaceholder('and password').fill('any')
    await page.getByRole('button', { name: 'Sign-in' }).click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('There is no account for you here yet.').waitFor()
    await expectNoSideScroll(page)
  })
})
