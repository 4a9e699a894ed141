import { createInterface } from 'node:readline'
import { getPayload, handleEndpoints } from 'payload'

/** The other side of `otherProcess`: a request per line in, an answer per line out. */
const { default: config } = await import('../../payload.config')
const payload = await getPayload({ config })
payload.logger.level = 'silent'

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const { method, path, token, data } = JSON.parse(line) as {
      method: string
      path: string
      token: string
      data?: unknown
    }
    const request = new Request(`http://steward.test${path}`, {
      method,
      headers: { host: 'steward.test', authorization: `JWT ${token}`, 'content-type': 'application/json' },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    void handleEndpoints({ config: payload.config, request }).then(async (response) => {
      process.stdout.write(`>${JSON.stringify({ status: response.status, body: await response.json() })}\n`)
    })
  })
  .on('close', () => process.exit(0))
process.stdout.write('>ready\n')
