import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureEnvironment } from './lib/ensureEnvironment'
import { runScript } from './lib/runScript'

/** `npm run dev`: the same as start, with Next compiling on demand. */
const { stop } = await ensureEnvironment()
const prepared = spawnSync(process.execPath, ['--import', 'tsx', path.resolve(import.meta.dirname, 'prepare.ts')], { stdio: 'inherit' })
if (prepared.status !== 0) process.exit(1)
const child = runScript('serve.ts', { NODE_ENV: 'development' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => void stop().then(() => process.exit(code ?? 0)))
