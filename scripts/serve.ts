import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'

/**
 * One server process: the built product, with the worker inside unless WORKER=apart. Ends gracefully:
 * takes no new connections, lets requests under way finish, then goes.
 */
const port = Number(process.env.PORT ?? 3000)
const hostname = process.env.HOST ?? '0.0.0.0'
const app = next({ dev: process.env.NODE_ENV === 'development', dir: path.resolve(import.meta.dirname, '..'), hostname, port })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  // Behind a proxy that sets the header it is believed; otherwise anybody could claim any address.
  if (process.env.TRUST_PROXY !== 'on') request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? 'unknown'
  void handle(request, response)
})
server.keepAliveTimeout = 65_000
server.listen(port, hostname, () => {
  process.send?.('listening')
  if (!process.send) console.log(`Steward listens on http://localhost:${port}`)
})

let ending = false
function end(): void {
  if (ending) return
  ending = true
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 10_000).unref()
}
process.on('SIGTERM', end)
process.on('SIGINT', end)
process.on('disconnect', end)
