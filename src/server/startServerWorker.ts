import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/src/platform/env'
import { startWorker } from './startWorker'

export async function startServerWorker(): Promise<void> {
  if (env().WORKER !== 'inside') return
  const payload = await getPayload({ config })
  const runner = await startWorker(payload)
  const stop = () => void runner.stop().catch(() => undefined)
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
