import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

export type RunningProcess = {
  child: ChildProcess
  /** Exit code, null when a signal ended it. */
  ended: Promise<number | null>
  /** Asks it to stop and waits until it has. */
  stop: () => Promise<number | null>
}

/** Starts one of our scripts; what it prints goes to `tests/artifacts/<log>.log`. */
export function startProcess(script: string, env: Record<string, string>, log: string): RunningProcess {
  const folder = path.join(root, 'tests/artifacts')
  mkdirSync(folder, { recursive: true })
  const file = openSync(path.join(folder, `${log}.log`), 'w')
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'scripts', script)], {
    cwd: root,
    stdio: ['ignore', file, file],
    env: { ...process.env, ...env },
  })
  closeSync(file)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code))
  })
  return {
    child,
    ended,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}
