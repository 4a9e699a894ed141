import { createReadStream } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { ensureEnvironment } from './lib/ensureEnvironment'

const USAGE = `Usage: npm run import:access -- file.csv [options]

  --kind pairs        pairs | people | roles | groups | assignments | memberships
  --dry-run           says what would change and changes nothing
  --as mail           in whose name; left out, the only superadmin
  --map column=field  which column fills which field; left out, their names decide
  --exact people      what the file does not name ends: off | people (in the file) | everyone
  --create-missing    pairs: makes permissions that do not exist
  --parent slug       pairs: below which resource they are made

Nothing is written unless every row is right. Exit code 1: rows have errors, or the import was refused.`

const { values, positionals } = readArguments()
const [file] = positionals
if (!file || positionals.length > 1) fail(USAGE, 2)

const { stop } = await ensureEnvironment()
const { createLocalReq, getPayload } = await import('payload')
const { default: config } = await import('../payload.config')
const { systemRequest } = await import('./lib/systemRequest')
const { actorRequest } = await import('@/src/operations/imports/actorRequest')
const { beginStep } = await import('@/src/operations/imports/beginStep')
const { createImport } = await import('@/src/operations/imports/createImport')
const { describeImport } = await import('@/src/operations/imports/describeImport')
const { importFaults } = await import('@/src/operations/imports/importFaults')
const { importers } = await import('@/src/operations/imports/importers')
const { workImport } = await import('@/src/operations/imports/workImport')
const { actorOf } = await import('@/access/actorOf')
const { OperationError } = await import('@/src/platform/OperationError')
const { query } = await import('@/src/platform/query')

const payload = await getPayload({ config })
payload.logger.level = 'silent'
const system = await systemRequest(payload, 'import command')
const SHOWN = 50
let code = 0
try {
  const kind = `access-${values.kind}`
  if (!importers.has(kind))
    throw new OperationError(400, [{ code: 'invalid', message: `There is no kind "${values.kind}".` }])
  const req = await actorRequest(system, await actingId(), { via: 'cli' })
  const source = createReadStream(path.resolve(file))
  console.log(`Reading ${file} …`)
  const id = await createImport(req, { kind, fileName: path.basename(file), source })
  await doStep(id, 'check', {
    options: optionsOf(),
    ...(values.map ? { mapping: mappingOf(values.map) } : {}),
  })
  const checked = await report(id, values['dry-run'] ? 'The dry run' : 'The check')
  if (checked.status !== 'checked' || (checked.failed ?? 0) > 0) code = 1
  else if (!values['dry-run']) {
    await doStep(id, 'run')
    const done = await report(id, 'The import')
    if (done.status !== 'done') code = 1
  }

  async function doStep(of: string, step: 'check' | 'run', input?: object) {
    await beginStep(req, of, { step, input, queued: false })
    const timer = setInterval(() => void showProgress(of), 1_000)
    await workImport(await createLocalReq({ context: { via: 'cli' } }, payload), of, step).finally(() =>
      clearInterval(timer),
    )
    if (process.stdout.isTTY) process.stdout.write('\r\u001b[K')
  }

  async function report(of: string, what: string) {
    const actor = (await actorOf(req))!
    const { doc } = await describeImport(req, actor, of)
    if (doc.status === 'failed') console.error(`${what} was refused: ${doc.reason}`)
    const { rows } = await importFaults(req, actor, of)
    let shown = 0
    for await (const [line, field, value, rule, message] of rows) {
      shown += 1
      if (shown > SHOWN) break
      console.error(
        `line ${line}${field ? `, ${field}` : ''}${value ? ` "${value}"` : ''}: ${message} (${rule})`,
      )
    }
    if ((doc.failed ?? 0) > SHOWN) console.error(`… ${doc.failed} rows have errors in all.`)
    for (const warning of doc.warnings ?? []) console.log(warning)
    console.log(
      `${what}: ${doc.rows} rows, ${doc.created ?? 0} created, ${doc.updated ?? 0} changed, ${doc.ended ?? 0} ended, ${doc.unchanged ?? 0} unchanged, ${doc.failed ?? 0} rows with errors.`,
    )
    return doc
  }
} catch (error) {
  if (!(error instanceof OperationError) && (error as { code?: string }).code !== 'ENOENT') throw error
  const messages =
    error instanceof OperationError
      ? error.items.map(({ message }) => message)
      : [`There is no file ${file}.`]
  console.error(messages.join('\n'))
  code = 1
}
await stop()
process.exit(code)

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        kind: { type: 'string', default: 'pairs' },
        'dry-run': { type: 'boolean', default: false },
        as: { type: 'string' },
        map: { type: 'string', multiple: true },
        exact: { type: 'string' },
        'create-missing': { type: 'boolean' },
        parent: { type: 'string' },
      },
    })
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, 2)
  }
}

function fail(message: string, exitCode: number): never {
  console.error(message)
  process.exit(exitCode)
}

async function actingId(): Promise<string> {
  if (values.as) {
    const [person] = await query<{ id: string }>(
      system,
      sql`select id from employees where lower(email) = ${values.as.toLowerCase()} and status = 'active'`,
    )
    if (!person)
      throw new OperationError(400, [
        { code: 'invalid', message: `There is no active employee ${values.as}.` },
      ])
    return person.id
  }
  const superadmins = await query<{ id: string }>(
    system,
    sql`select distinct e.id from employees e join role_assignments a on a.employee_id = e.id join employee_roles r on r.id = a.role_id
        where r.is_superadmin and r.status = 'active' and e.status = 'active' and (a.valid_from is null or a.valid_from <= now())
          and (a.valid_until is null or a.valid_until > now())`,
  )
  if (superadmins.length === 1) return superadmins[0]!.id
  throw new OperationError(400, [
    { code: 'invalid', message: 'Say in whose name the import runs: --as mail@of.somebody' },
  ])
}

function mappingOf(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=')
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

function optionsOf(): Record<string, boolean | string> {
  return {
    ...(values.exact ? { exact: values.exact } : {}),
    ...(values['create-missing'] ? { createMissing: true } : {}),
    ...(values.parent ? { parent: values.parent } : {}),
  }
}

async function showProgress(id: string): Promise<void> {
  const [at] = await query<{ phase: string; done: number; total: number }>(
    system,
    sql`select phase, done, total from imports.progress where import = ${id}::uuid`,
  )
  if (!at || at.total === 0) return
  const text = `${at.phase} ${at.done} of ${at.total} (${Math.floor((at.done / at.total) * 100)} %)`
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${text}`)
  else console.log(text)
}
