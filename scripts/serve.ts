import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'
import { exitTasks } from '@/src/platform/exitTasks'
import { createBrotliFiles } from '@/src/platform/createBrotliFiles'

/**
 * One server process: the built product, with the worker inside unless WORKER=apart. Ends gracefully:
 * takes no new connections, lets requests and jobs under way finish, then goes.
 */
const port = Number(process.env.PORT ?? 3000)
const hostname = process.env.HOST ?? '0.0.0.0'
const app = next({
  dev: process.env.NODE_ENV === 'development',
  dir: path.resolve(import.meta.dirname, '..'),
  hostname,
  port,
})
await app.prepare()
const handle = app.getRequestHandler()
const sendBrotli = createBrotliFiles(path.resolve(import.meta.dirname, '../.next'))

let ending = false
const server = createServer((request, response) => {
  // Behind a proxy that sets the header it is believed; otherwise anybody could claim any address.
  if (process.env.TRUST_PROXY !== 'on')
    request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? 'unknown'
  // A connection that was busy when we began to end is kept alive after its answer; nobody else would close it.
  response.once('close', () => {
    if (ending) setImmediate(() => server.closeIdleConnections())
  })
  if (!request.url?.startsWith('/_next/static/')) void handle(request, response)
  else
    void sendBrotli(request, response).then((sent) => {
      if (!sent) void handle(request, response)
    })
})
server.keepAliveTimeout = 65_000
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE'
  console.error(
    taken ? `Port ${port} is taken. Stop what uses it, or set PORT to another one.` : error.message,
  )
  process.exit(1)
})
server.listen(port, hostname, () => {
  process.send?.('listening')
  if (!process.send) console.log(`Steward listens on http://localhost:${port}`)
})

async function end(): Promise<void> {
  if (ending) return
  ending = true
  setTimeout(() => process.exit(0), 10_000).unref()
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  await Promise.allSettled([closed, ...[...exitTasks()].map((finish) => finish())])
  process.exit(0)
}
for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, () => void end())
