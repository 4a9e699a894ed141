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

/** A second server process on the same database, with caches of its own. Answers one request at a time. */
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
  const waiting: ((line: string) => void)[] = []
  const ready = new Promise<void>((resolve) => waiting.push(() => resolve()))
  createInterface({ input: child.stdout! }).on('line', (line) => {
    if (line.startsWith('>')) waiting.shift()?.(line.slice(1))
  })
  await ready
  return {
    ask: (request) =>
      new Promise((resolve) => {
        waiting.push((line) => resolve(JSON.parse(line) as Awaited<ReturnType<Ask>>))
        child.stdin!.write(`${JSON.stringify(request)}\n`)
      }),
    stop: () => child.kill(),
  }
}
