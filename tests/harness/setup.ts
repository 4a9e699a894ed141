import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, inject, vi } from 'vitest'
import { testSecret } from './testSecret'

/**
 * Runs before each test file, in the file's own process: a fresh copy of the template, and the environment
 * set before anything imports payload.config.ts.
 */
const adminUrl = inject('adminUrl')
const name = `${inject('run')}_${randomBytes(4).toString('hex')}`
const admin = new pg.Client({ connectionString: adminUrl })
await admin.connect()
await admin.query(`create database ${name} template ${inject('template')}`)
await admin.end()
const url = new URL(adminUrl)
url.pathname = `/${name}`
Object.assign(process.env, {
  DATABASE_URL: url.toString(),
  PAYLOAD_SECRET: testSecret,
  SUBMIT_LIMIT: '100000',
})
delete process.env.SERVER_URL

afterAll(async () => {
  const { closePayload } = await import('./testPayload')
  // The database is dropped at the end of the run, when nothing of this process can be connected any more.
  await closePayload()
})

/** Whatever is shouted at the console is a defect nobody asserted on. */
beforeEach(() => {
  vi.spyOn(console, 'error')
})
afterEach(() => {
  const { calls } = vi.mocked(console.error).mock
  vi.restoreAllMocks()
  if (calls.length > 0)
    throw new Error(`console.error was called: ${calls.map((call) => call.map(String).join(' ')).join('\n')}`)
})
