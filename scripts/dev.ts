import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureEnvironment } from './lib/ensureEnvironment'

/** `npm run dev`: the same as start, with Next compiling on demand. */
const root = path.resolve(import.meta.dirname, '..')
const { stop } = await ensureEnvironment()
const prepared = spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'scripts/prepare.ts')], {
  stdio: 'inherit',
})
if (prepared.status !== 0) process.exit(1)
const child = spawn(
  process.execPath,
  [path.join(root, 'node_modules/next/dist/bin/next'), 'dev', '--port', process.env.PORT ?? '3000'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => void stop().then(() => process.exit(code ?? 0)))
