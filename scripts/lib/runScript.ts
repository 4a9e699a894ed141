import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'

/** Starts one of our scripts as a process that inherits the environment and can report back. */
export function runScript(name: string, env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', path.resolve(import.meta.dirname, '..', name)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  })
}
