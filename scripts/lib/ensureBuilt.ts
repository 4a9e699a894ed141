import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sourceStamp } from './sourceStamp'

const root = path.resolve(import.meta.dirname, '../..')

/** Builds the product unless exactly these sources are built already. */
export async function ensureBuilt(): Promise<void> {
  const file = path.join(root, '.next/steward-stamp')
  const stamp = sourceStamp(root)
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return
  console.log('Building … (about two minutes the first time)')
  await new Promise<void>((resolve, reject) => {
    const build = spawn(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
    const output: Buffer[] = []
    build.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    build.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    build.on('error', reject)
    build.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The build failed:\n${Buffer.concat(output).toString()}`)),
    )
  })
  writeFileSync(file, stamp)
}
