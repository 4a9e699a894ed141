import http from 'node:http'

export type Call = {
  method?: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: unknown
}
export type Driven = {
  perSecond: number
  p50: number
  p95: number
  p99: number
  bytes: number
  calls: number
}

/**
 * Calls by so many clients at once for about so many seconds, each one after the other on a connection of its own.
 * Milliseconds and bytes of an answer. A tenth of it runs before, unmeasured. An answer that is no success ends it.
 */
export async function drive(
  base: string,
  clients: number,
  seconds: number,
  next: () => Call | undefined,
): Promise<Driven> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients })
  await round(seconds / 10)
  const measured = await round(seconds)
  agent.destroy()
  return measured

  async function round(span: number): Promise<Driven> {
    const times: number[] = []
    let bytes = 0
    const start = performance.now()
    const end = start + span * 1000
    const one = async () => {
      while (performance.now() < end) {
        const call = next()
        if (!call) return
        const began = performance.now()
        bytes += await send(agent, base, call)
        times.push(performance.now() - began)
      }
    }
    await Promise.all(Array.from({ length: clients }, one))
    const perSecond = times.length / ((performance.now() - start) / 1000)
    times.sort((a, b) => a - b)
    const at = (share: number) =>
      times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
    return {
      perSecond,
      p50: at(0.5),
      p95: at(0.95),
      p99: at(0.99),
      bytes: bytes / times.length,
      calls: times.length,
    }
  }
}

function send(
  agent: http.Agent,
  base: string,
  { method = 'GET', path, headers, body }: Call,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const request = http.request(
      `${base}${path}`,
      {
        agent,
        method,
        headers: {
          ...headers,
          ...(text ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } : {}),
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const whole = Buffer.concat(chunks)
          if ((response.statusCode ?? 500) < 300) resolve(whole.length)
          else
            reject(
              new Error(
                `${method} ${path} answered ${response.statusCode}: ${whole.toString().slice(0, 300)}`,
              ),
            )
        })
        response.on('error', reject)
      },
    )
    request.on('error', reject)
    request.end(text)
  })
}
