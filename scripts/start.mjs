import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureInstalled } from './lib/ensureInstalled.mjs'

ensureInstalled()
const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'start.ts')], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)))
