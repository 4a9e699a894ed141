import { parseArgs } from 'node:util'
import { ensureEnvironment } from './lib/ensureEnvironment'

/**
 * `npm run audit:verify [-- --anchor <seq>:<hash>] [--json]`: proves the chain of the audit trail and says what
 * it cannot prove. Ends with 1 when something does not fit. Former secrets come in AUDIT_FORMER_SECRETS,
 * separated by spaces.
 */
const { values } = parseArgs({ options: { anchor: { type: 'string' }, json: { type: 'boolean' } } })
const anchor = /^(\d+):([0-9a-f]{64})$/.exec(values.anchor ?? '')
if (values.anchor !== undefined && !anchor) {
  console.error('--anchor: expected <seq>:<hash>, as an earlier run printed it.')
  process.exit(2)
}
const { stop } = await ensureEnvironment()
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config')
const { env } = await import('@/src/platform/env')
const { systemRequest } = await import('./lib/systemRequest')
const { sealEvents } = await import('@/src/operations/audit/sealEvents')
const { verifyChain } = await import('@/src/operations/audit/verifyChain')

const payload = await getPayload({ config })
const req = await systemRequest(payload, 'audit:verify')
const started = performance.now()
await sealEvents(req)
const report = await verifyChain(req, {
  secrets: [env().PAYLOAD_SECRET, ...env().AUDIT_FORMER_SECRETS],
  ...(anchor ? { anchor: { seq: Number(anchor[1]), hash: anchor[2]! } } : {}),
  onProgress: (seq) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${seq.toLocaleString('en')} seals`)
  },
})
if (process.stderr.isTTY) process.stderr.write('\r')
const seconds = ((performance.now() - started) / 1000).toFixed(1)
if (values.json) console.log(JSON.stringify({ ...report, seconds: Number(seconds) }, null, 2))
else {
  const count = (value: number) => value.toLocaleString('en')
  console.log(
    `${count(report.events)} events, ${count(report.sealed)} sealed, ${count(report.waiting)} waiting for their seal, ${count(report.erased)} with erased content; ${seconds} s`,
  )
  for (const { kind, seq, event, message } of report.faults) {
    console.log(`  ${kind.padEnd(9)} at ${count(seq)}${event ? ` (event ${event})` : ''}: ${message}`)
  }
  if (report.faultCount > report.faults.length)
    console.log(`  … and ${count(report.faultCount - report.faults.length)} more`)
  console.log(
    report.faultCount === 0
      ? 'The chain holds: no sealed event was changed, removed or put in.'
      : `${count(report.faultCount)} faults.`,
  )
  if (report.head) {
    console.log(`Head: ${report.head.seq}:${report.head.hash}`)
    console.log('Keep the head outside this installation and pass it as --anchor the next time.')
  }
  console.log(
    [
      'What this does not prove:',
      anchor
        ? '- what happened to events that were written after the anchor, if the end of the chain was cut;'
        : '- that the end of the chain was not cut: pass a head that was kept outside as --anchor;',
      '- anything against someone who has the database and the secret of the installation: they can write a new chain, which only an anchor shows;',
      '- that events younger than the last seal, about a minute, are complete;',
      '- the content of erased events, only that they stood here.',
    ].join('\n'),
  )
}
await stop()
process.exit(report.faultCount === 0 ? 0 : 1)
