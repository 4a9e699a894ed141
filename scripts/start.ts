import { once } from 'node:events'
import { DEMO_PASSWORD } from './demo/people'
import { ensureBuilt } from './lib/ensureBuilt'
import { ensureEnvironment } from './lib/ensureEnvironment'
import { runScript } from './lib/runScript'
import { waitUntilReady } from './lib/waitUntilReady'

/** `npm start`: database, schema, demonstration data, build, server with the worker inside; then says where. */
const port = process.env.PORT ?? '3000'
const { stop } = await ensureEnvironment()
let child: ReturnType<typeof runScript> | undefined

// A terminal sends its interrupt to every process of the group, and the one above forwards it too: the
// second one must not cut short what the first one waits for.
let ending: Promise<void> | undefined
async function end(code: number): Promise<never> {
  ending ??= close()
  await ending
  process.exit(code)
}

async function close(): Promise<void> {
  if (child && child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  await stop()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0))

try {
  const preparing = runScript('prepare.ts', { NODE_ENV: 'production' })
  let demo = false
  preparing.on('message', (message) => (demo = message === 'demo'))
  const [code] = (await once(preparing, 'exit')) as [number | null]
  if (code !== 0) throw new Error('The database could not be prepared; see above.')
  await ensureBuilt()
  child = runScript('serve.ts', { NODE_ENV: 'production', PORT: port })
  child.on('exit', (status) => void end(status ?? 1))
  await waitUntilReady(`http://127.0.0.1:${port}`)
  console.log(
    `\n  Steward is ready: http://localhost:${port}     (administration: http://localhost:${port}/admin)\n`,
  )
  if (demo) {
    console.log(`  Log-ins of the demonstration, all with the password ${DEMO_PASSWORD}:`)
    console.log(
      '    erin@steward.example   asks for things          mona@steward.example   is her line manager',
    )
    console.log(
      '    hana@steward.example   heads the department     lena@steward.example   approves for legal',
    )
    console.log('    john@steward.example   manages access           frank@steward.example  delivers')
    console.log(
      '    ida@steward.example    runs the service desk    admin@steward.example  may do everything\n',
    )
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await end(1)
}
