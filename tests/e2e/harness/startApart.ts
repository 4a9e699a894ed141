import { expect } from 'vitest'
import { startServer, type RunningServer } from '@/scripts/lib/startServer'
import { settings } from './settings'

/** A server of the test's own on the database apart, up when this answers. `worker`: inside, or none. */
export async function startApart(worker: 'inside' | 'apart', log: string): Promise<RunningServer> {
  const server = await startServer({ DATABASE_URL: settings.apartDatabase, WORKER: worker }, log)
  const path = worker === 'inside' ? '/api/health/ready' : '/api/health/live'
  const answers = async () => (await fetch(`${server.url}${path}`).catch(() => null))?.status
  await expect.poll(answers, { timeout: 45_000, interval: 250 }).toBe(200)
  return server
}
