import { getPayload } from 'payload'
import config from '../payload.config'
import { startWorker } from '@/src/server/startWorker'

/** A worker process of its own; any number of them share one queue. */
const payload = await getPayload({ config })
const runner = await startWorker(payload)
console.log('The worker is running.')
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void runner.stop())
await runner.promise
process.exit(0)
