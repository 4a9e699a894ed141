import { ensureEnvironment } from './lib/ensureEnvironment'

/** Schema, foundation and demonstration data, in a process of its own that ends when they are there. */
const { stop } = await ensureEnvironment()
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config')
const { prepareInstallation } = await import('./lib/prepareInstallation')

const payload = await getPayload({ config })
const { demo } = await prepareInstallation(payload, process.env.DATABASE_URL!)
process.send?.(demo ? 'demo' : 'own')
await stop()
process.exit(0)
