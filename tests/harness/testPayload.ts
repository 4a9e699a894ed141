import { getPayload, type Payload } from 'payload'
import { inspect } from 'node:util'

let running: Promise<Payload> | undefined
let logged: unknown[] = []

async function start(): Promise<Payload> {
  const { default: config } = await import('@/payload.config')
  const payload = await getPayload({ config })
  // Refusals are logged too, and most tests are about refusals: the log is kept for the test that asks.
  payload.logger.level = 'silent'
  payload.logger.error = (...args: unknown[]) => void logged.push(...args)
  return payload
}

/** The Payload of this test file, started on first use on the file's own database. */
export function testPayload(): Promise<Payload> {
  running ??= start()
  return running
}

/** What was logged as an error since the last call, to say why something failed. */
export function takeLog(): string {
  const text = logged.map((entry) => inspect(entry, { depth: 4 })).join('\n')
  logged = []
  return text
}

export async function closePayload(): Promise<void> {
  if (running) await (await running).destroy()
}
