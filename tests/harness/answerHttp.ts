import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getPayload, handleEndpoints } from 'payload'
import { answerLean } from '@/src/platform/lean/answerLean'
import { startWorker } from '@/src/server/startWorker'

/** The other side of `httpProcess`: our REST API over HTTP with the worker inside, without what draws pages. */
const { default: config } = await import('../../payload.config')
const payload = await getPayload({ config })
payload.logger.level = 'silent'
await startWorker(payload)

const server = createServer((incoming, outgoing) => {
  void (async () => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
      method: incoming.method!,
      headers: Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    })
    const response =
      (await answerLean(payload, request)) ?? (await handleEndpoints({ config: payload.config, request }))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })()
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
process.stdout.write(`>${(server.address() as AddressInfo).port}\n`)
