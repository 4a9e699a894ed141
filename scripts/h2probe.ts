import pg from 'pg'
const { getPayload, handleEndpoints } = await import('payload')
const { default: config } = await import('../payload.config')
const { answerLean } = await import('@/src/platform/lean/answerLean')
const { signIn } = await import('./bench/portal/signIn')
const { subjectsOf } = await import('./bench/portal/subjects')
const payload = await getPayload({ config })
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
const { askers, deciders } = await subjectsOf(client)
const h = new Map<string, Record<string, string>>()
for (const { id } of [...askers, ...deciders]) if (!h.has(id)) h.set(id, await signIn(client, { collection: 'employees', id, secret: payload.secret }))
const urls: Record<string, (at: number) => [string, string]> = {
  catalogue: (at) => [askers[at % askers.length]!.id, '/api/catalogue'],
  mine: (at) => [askers[at % askers.length]!.id, '/api/portal/requests?limit=20'],
  page: (at) => { const a = askers[at % askers.length]!; return [a.id, `/api/portal/requests/${a.requests[at % a.requests.length]}`] },
  queue: (at) => [deciders[at % deciders.length]!.id, '/api/itsm-requests/queue?limit=20'],
}
const only = process.argv[2]
for (const [name, url] of Object.entries(urls)) {
  if (only && only !== name) continue
  for (const [way, run] of [['rest', (r: Request) => handleEndpoints({ config: payload.config, request: r })], ['lean', (r: Request) => answerLean(payload, r)]] as const) {
    if (only && way === 'rest') continue
    let bytes = 0
    const go = async (n: number) => { for (let at = 0; at < n; at++) { const [id, path] = url(at); const res = await run(new Request(`http://localhost${path}`, { headers: { ...h.get(id)!, host: 'localhost' } })); const t = await res!.text(); bytes = t.length; if (res!.status !== 200) throw new Error(`${name} ${way} ${res!.status} ${t.slice(0, 200)}`) } }
    await go(60)
    const n = only ? 1500 : 200
    const c = process.cpuUsage(), s = performance.now(); await go(n); const d = process.cpuUsage(c)
    console.log(name, way, ((performance.now() - s) / n).toFixed(2), 'ms wall', ((d.user + d.system) / 1000 / n).toFixed(2), 'ms cpu', bytes, 'bytes')
  }
}
process.exit(0)
