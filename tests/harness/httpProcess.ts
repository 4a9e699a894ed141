import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

export type HttpProcess = { url: string; kill: () => Promise<void> }

const ROOT = path.resolve(import.meta.dirname, '../..')

/** A server process on the database of this test file, up when this answers. `kill` is `kill -9`. */
export async function httpProcess(): Promise<HttpProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'tests/harness/answerHttp.ts')], {
    cwd: ROOT,
    env: process.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const port = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('>')) resolve(line.slice(1))
    })
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was up.`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
