import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'

export type Ask = (request: {
  method: string
  path: string
  token: string
  data?: unknown
}) => Promise<{ status: number; body: Record<string, unknown> }>
export type OtherProcess = { ask: Ask; stop: () => void }

const ROOT = path.resolve(import.meta.dirname, '../..')

/** A second server process on the same database, with caches of its own. Answers as many at once as it is asked. */
export async function otherProcess(): Promise<OtherProcess> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'tests/harness/answerLines.ts')],
    {
      cwd: ROOT,
      env: process.env,
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const waiting = new Map<number, (answer: Awaited<ReturnType<Ask>>) => void>()
  let count = 0
  await new Promise<void>((ready) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      if (line === '>ready') return ready()
      if (!line.startsWith('>')) return
      const { nr, ...answer } = JSON.parse(line.slice(1)) as { nr: number } & Awaited<ReturnType<Ask>>
      waiting.get(nr)?.(answer)
      waiting.delete(nr)
    })
  })
  return {
    ask: (request) =>
      new Promise((resolve) => {
        const nr = (count += 1)
        waiting.set(nr, resolve)
        child.stdin!.write(`${JSON.stringify({ nr, ...request })}\n`)
      }),
    stop: () => child.kill(),
  }
}
