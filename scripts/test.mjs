import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureChromium } from './lib/ensureChromium.mjs'
import { ensureInstalled } from './lib/ensureInstalled.mjs'

const root = path.resolve(import.meta.dirname, '..')
const bin = (name) => path.join(root, 'node_modules/.bin', name)

const steps = [
  ['types', bin('tsc'), ['--noEmit', '-p', '.']],
  ['lint', bin('eslint'), ['.']],
  ['layers', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', '.']],
  ['unused code', bin('knip'), []],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['generated files', process.execPath, ['--import', 'tsx', 'scripts/checkGenerated.ts']],
  ['unit tests', bin('vitest'), ['run', '--project', 'unit']],
  ['integration tests', bin('vitest'), ['run', '--project', 'int']],
  ['browser tests', process.execPath, ['--import', 'tsx', 'scripts/testBrowser.ts']],
]

ensureInstalled()
ensureChromium()
const chosen = process.argv.slice(2)
let passed = 0
for (const [name, command, args] of steps) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const started = Date.now()
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  console.log(
    `── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  )
  if (status !== 0) {
    console.log(`\n${passed} passed, 1 failed`)
    process.exit(1)
  }
  passed += 1
}
console.log(`\n${passed} passed, 0 failed`)
