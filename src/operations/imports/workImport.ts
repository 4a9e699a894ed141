import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { freshActorOf } from '@/access/freshActorOf'
import { IMPORT_STEPS, type ImportStep } from '@/src/domain/imports/importStatuses'
import { asSystem } from '@/src/platform/asSystem'
import { isContention } from '@/src/platform/isContention'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import { actorRequest } from './actorRequest'
import { chosenOptions } from './chosenOptions'
import { failImport } from './failImport'
import { faultSink, type FaultSink } from './faultSink'
import type { ImportContext } from './Importer'
import type { ImportRecord } from './ImportRecord'
import { loadImport } from './loadImport'
import { mappedRows } from './mappedRows'
import { progressOf } from './progressOf'
import { requireImporter } from './requireImporter'

const WARNINGS = 20

/**
 * Does one step of an import in one transaction, in the name of who asked for it: what it writes is there whole or
 * not at all, also when the process is killed, and then a second try begins from the start. Quiet when the step is
 * done or was never begun. `req` has no transaction. A refusal ends the import as failed, with its reason; whoever
 * is merely in the way of others throws, to be tried again.
 */
export async function workImport(req: PayloadRequest, id: string, step: ImportStep): Promise<void> {
  const found = await loadImport(req, id)
  if (!found || found.status !== IMPORT_STEPS[step].during) return
  const as = await actorRequest(req, found.actedBy, { via: req.context.via ?? 'job', correlationId: id })
  const sink = step === 'undo' ? null : await faultSink(req, found.upload)
  try {
    await withTransaction(as, () => workIn(as, req, id, step, sink))
  } catch (error) {
    await sink?.flush()
    if (isContention(error)) throw error
    await failImport(req, as, found, step, error, sink?.rows() ?? 0)
    if (!(error instanceof OperationError)) throw error
  }
}

async function workIn(
  req: PayloadRequest,
  apart: PayloadRequest,
  id: string,
  step: ImportStep,
  sink: FaultSink | null,
): Promise<void> {
  // Imports wait for each other here, and a statement of thousands of rows is longer than any other.
  await query(
    req,
    sql`select set_config('lock_timeout', '60s', true), set_config('statement_timeout', '300s', true)`,
  )
  const found = await loadImport(req, id, { lock: true })
  if (!found || found.status !== IMPORT_STEPS[step].during) return
  const actor = await freshActorOf(req)
  if (!actor) {
    throw new OperationError(403, [
      {
        code: 'forbidden',
        message: 'Whoever started this import is not an active employee any more. Nothing was written.',
      },
    ])
  }
  const importer = await requireImporter(req, actor, found.kind, found.options ?? {})
  const options = chosenOptions(importer, found.options ?? {})
  const report = progressOf(apart, id)
  const warnings: string[] = []
  const mapping = found.mapping ?? {}
  const context: ImportContext = {
    req,
    actor,
    now: Date.now(),
    importId: id,
    dryRun: step === 'check',
    options,
    mapped: new Set(Object.values(mapping)),
    fault: (fault) => sink?.add(fault),
    warn: (message) => void (warnings.length < WARNINGS && warnings.push(message)),
    progress: (done, total) => report('writing', done, total),
  }
  if (step === 'undo') {
    if (!importer.undo) throw new Error(`${found.kind} cannot be undone.`)
    const counts = await importer.undo(context)
    await query(req, sql`delete from imports.undo where import = ${id}::uuid`)
    await finish(req, found, { ...counts, status: 'undone', undoable: false, warnings })
    return
  }
  const rows = mappedRows(req, found, sink!, report)
  const plan = await importer.plan(context, rows)
  await sink!.flush()
  const failed = sink!.rows()
  const outcome = { ...plan.counts, failed, warnings }
  if (step === 'check') {
    await finish(req, found, { ...outcome, status: 'checked', checkedAt: at(context.now) })
    return
  }
  if (failed > 0 && !(importer.partial && options.skipFaulty === true)) {
    throw new OperationError(409, [
      { code: 'row_errors', message: `${failed} rows have errors by now. Nothing was written: check again.` },
    ])
  }
  await plan.apply()
  const undoable = importer.undo !== undefined && (await isRemembered(req, id))
  await finish(req, found, { ...outcome, status: 'done', undoable, finishedAt: at(Date.now()) })
}

async function finish(
  req: PayloadRequest,
  { id }: ImportRecord,
  data: Record<string, unknown>,
): Promise<void> {
  await req.payload.update({ collection: 'imports', id, data, ...asSystem(req) })
}

async function isRemembered(req: PayloadRequest, id: string): Promise<boolean> {
  const rows = await query<{ seq: string }>(
    req,
    sql`select seq::text from imports.undo where import = ${id}::uuid limit 1`,
  )
  return rows.length > 0
}

function at(ms: number): string {
  return new Date(ms).toISOString()
}
