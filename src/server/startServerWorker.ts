import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/src/platform/env'
import { exitTasks } from '@/src/platform/exitTasks'
import { startWorker } from './startWorker'

/** A moment between two tries, so that a database that is away is not asked in a tight loop. */
const PAUSE_MS = 2_000

/** The worker inside the server: started again whenever it stops by itself, until the server goes. */
export async function startServerWorker(): Promise<void> {
  if (env().WORKER !== 'inside') return
  const payload = await getPayload({ config })
  let leaving = false
  let runner = await startWorker(payload)
  exitTasks().add(async () => {
    leaving = true
    await runner.stop().catch(() => undefined)
  })
  void keep()

  async function keep(): Promise<void> {
    while (!leaving) {
      await runner.promise.catch((error: unknown) =>
        payload.logger.error({ err: error, msg: 'The worker stopped' }),
      )
      if (leaving) return
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      const next = await startWorker(payload).catch((error: unknown) => {
        payload.logger.warn({ err: error, msg: 'The worker could not start again yet' })
      })
      if (next) runner = next
    }
  }
}
