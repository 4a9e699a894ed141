import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/src/platform/env'
import { exitTasks } from './exitTasks'
import { startWorker } from './startWorker'

export async function startServerWorker(): Promise<void> {
  if (env().WORKER !== 'inside') return
  const payload = await getPayload({ config })
  const runner = await startWorker(payload)
  exitTasks().add(() => runner.stop())
}
