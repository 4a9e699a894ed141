import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ensureEnvironment } from './lib/ensureEnvironment'

/**
 * Generated files must be what the configuration says today: types and import map are made again and
 * compared, and a migration made now must be empty. Leaves no trace either way.
 */
const root = path.resolve(import.meta.dirname, '..')
const files = ['generated/payload-types.ts', 'generated/importMap.js']
const { stop } = await ensureEnvironment()
const env = { ...process.env, PAYLOAD_CONFIG_PATH: path.join(root, 'payload.config.ts') }
const payload = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules/payload/bin.js'), ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  })

const faults: string[] = []
const before = files.map((file) => readFileSync(path.join(root, file), 'utf8'))
for (const command of ['generate:types', 'generate:importmap']) {
  const { status, stderr } = payload(command)
  if (status !== 0) faults.push(`${command} failed: ${stderr}`)
}
files.forEach((file, index) => {
  if (readFileSync(path.join(root, file), 'utf8') !== before[index])
    faults.push(`${file} was out of date; it is made again now: commit it.`)
})
const known = new Set(readdirSync(path.join(root, 'migrations')))
const index = readFileSync(path.join(root, 'migrations/index.ts'), 'utf8')
const { status, stdout, stderr } = payload('migrate:create', 'check', '--skip-empty')
const fresh = readdirSync(path.join(root, 'migrations')).filter((name) => !known.has(name))
if (fresh.length > 0) {
  faults.push('The collections have changed without a migration: npm run payload -- migrate:create <name>.')
  for (const name of fresh) rmSync(path.join(root, 'migrations', name))
} else if (status !== 0) faults.push(`migrate:create failed: ${stdout}${stderr}`)
if (readFileSync(path.join(root, 'migrations/index.ts'), 'utf8') !== index) {
  writeFileSync(path.join(root, 'migrations/index.ts'), index)
}
await stop()
faults.forEach((fault) => console.error(fault))
process.exit(faults.length > 0 ? 1 : 0)
