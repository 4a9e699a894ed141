import { createInterface } from 'node:readline'
import { getPayload, handleEndpoints } from 'payload'
import { answerLean } from '@/src/platform/lean/answerLean'

/** The other side of `otherProcess`: a request per line in, an answer per line out, each under the number of its request. */
const { default: config } = await import('../../payload.config')
const payload = await getPayload({ config })
payload.logger.level = 'silent'

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const { nr, method, path, token, data } = JSON.parse(line) as {
      nr: number
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
    const answered = answerLean(payload, request).then(
      (response) => response ?? handleEndpoints({ config: payload.config, request }),
    )
    void answered.then(async (response) => {
      const body: unknown = await response.json()
      process.stdout.write(`>${JSON.stringify({ nr, status: response.status, body })}\n`)
    })
  })
  .on('close', () => process.exit(0))
process.stdout.write('>ready\n')
