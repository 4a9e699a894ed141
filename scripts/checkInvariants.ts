import { ensureEnvironment } from './lib/ensureEnvironment'

/**
 * `npm run check:invariants`: whether everything in the database is as the product would have left it. Says what is
 * not, and ends with an error then.
 */
const { stop } = await ensureEnvironment()
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config')
const { env } = await import('@/src/platform/env')
const { checkInvariants } = await import('./invariants/checkInvariants')
const { systemRequest } = await import('./lib/systemRequest')

const payload = await getPayload({ config })
payload.logger.level = 'warn'
const req = await systemRequest(payload, 'invariants')
const { PAYLOAD_SECRET, AUDIT_FORMER_SECRETS } = env()
const { rules, played, left, events, broken } = await checkInvariants(
  req,
  [PAYLOAD_SECRET, ...AUDIT_FORMER_SECRETS],
  (rule) => console.log(`· ${rule}`),
)
console.log(
  `${rules} rules; ${played} requests played again${left > 0 ? `, ${left} left out because somebody intervened` : ''}; ${events} events proved.`,
)
for (const { rule, count, examples } of broken) {
  console.error(`\nBroken, ${count} times: ${rule}`)
  for (const example of examples) console.error(`  ${example}`)
}
await payload.destroy()
await stop()
process.exit(broken.length > 0 ? 1 : 0)
