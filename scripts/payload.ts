import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureEnvironment } from './lib/ensureEnvironment'

/** Payload's own command line (generate:types, generate:importmap, migrate:create) with our environment. */
const { stop } = await ensureEnvironment()
const bin = path.resolve(import.meta.dirname, '../node_modules/payload/bin.js')
const { status } = spawnSync(process.execPath, [bin, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PAYLOAD_CONFIG_PATH: path.resolve(import.meta.dirname, '../payload.config.ts') },
})
await stop()
process.exit(status ?? 1)
