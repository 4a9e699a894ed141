import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../lib/freePort'
import { startProcess } from '../../lib/startProcess'

const bare = path.join(import.meta.dirname, 'bare')
const root = path.resolve(import.meta.dirname, '../../..')

/** Runs a command to its end; what it printed is told when it failed. */
function run(args: string[], env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')}\n${Buffer.concat(output).toString()}`)),
    )
  })
}

/** Whether the bare application was built after its files were last changed. */
function isBuilt(): boolean {
  const built = path.join(bare, '.next/BUILD_ID')
  if (!existsSync(built)) return false
  const at = statSync(built).mtimeMs
  return readdirSync(bare, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !/^\.next|next-env/.test(name))
    .every((name) => statSync(path.join(bare, name)).mtimeMs <= at)
}

/** Makes the tables of the bare application, and builds it unless it is built. */
export async function buildBare(url: string): Promise<void> {
  await run(['--import', 'tsx', path.join(bare, 'prepare.ts')], {
    DATABASE_URL: url,
    BARE_PUSH: 'on',
    NODE_ENV: 'development',
  })
  if (isBuilt()) return
  await run([path.join(root, 'node_modules/next/dist/bin/next'), 'build', bare], {
    DATABASE_URL: url,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  })
}

export async function startBare(
  env: Record<string, string>,
): Promise<{ url: string; stop: () => Promise<unknown> }> {
  const port = await freePort()
  const started = startProcess(
    'bench/portal/bare/serve.ts',
    // The build finds what the product starts beside its server, and brings it along: it must not start here.
    { NODE_ENV: 'production', PORT: String(port), WORKER: 'apart', ...env },
    'bench-portal-bare',
  )
  return { url: `http://127.0.0.1:${port}`, stop: started.stop }
}

/** Waits until an address answers at all. */
export async function untilUp(url: string): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    if (
      await fetch(url).then(
        (response) => response.status < 500,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`${url} does not answer.`)
}
