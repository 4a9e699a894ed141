import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, inject, vi } from 'vitest'
import { TEST_SECRET } from './globalSetup'

/**
 * Runs before each test file, in the file's own process: a fresh copy of the template, and the environment
 * set before anything imports payload.config.ts.
 */
const adminUrl = inject('adminUrl')
const name = `steward_test_${process.pid}_${randomBytes(4).toString('hex')}`
const admin = new pg.Client({ connectionString: adminUrl })
await admin.connect()
await admin.query(`create database ${name} template ${inject('template')}`)
const url = new URL(adminUrl)
url.pathname = `/${name}`
Object.assign(process.env, {
  DATABASE_URL: url.toString(),
  PAYLOAD_SECRET: TEST_SECRET,
  SUBMIT_LIMIT: '100000',
})
delete process.env.SERVER_URL

afterAll(async () => {
  const { closePayload } = await import('./testPayload')
  await closePayload()
  await admin.query(`drop database if exists ${name} with (force)`)
  await admin.end()
})

/** Whatever is shouted at the console is a defect nobody asserted on. */
beforeEach(() => {
  vi.spyOn(console, 'error')
})
afterEach(() => {
  const { calls } = vi.mocked(console.error).mock
  vi.restoreAllMocks()
  if (calls.length > 0) throw new Error(`console.error was called: ${calls.map((call) => call.map(String).join(' ')).join('\n')}`)
})
