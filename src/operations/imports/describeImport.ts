import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { RowFault } from '@/src/domain/imports/RowFault'
import { suggestMapping } from '@/src/domain/imports/suggestMapping'
import { query } from '@/src/platform/query'
import { fieldsOf } from './fieldsOf'
import { importers } from './importers'
import type { ImportRecord } from './ImportRecord'
import { requireImport } from './requireImport'
import { stagedRows } from './stagedRows'

const SAMPLES = 5
const FIRST_FAULTS = 100

export type ImportAnswer = {
  doc: Omit<ImportRecord, 'upload' | 'startedBy' | 'actedBy'> & {
    createdAt: string
    finishedAt: string | null
  }
  progress: { phase: 'reading' | 'writing'; done: number; total: number } | null
  /** The first of them; all by `errors.csv`. */
  faults: RowFault[]
  suggestedMapping: Record<string, string>
  /** The first rows as written, by column; empty once they are swept. */
  sample: { line: number; cells: string[] }[]
}

/** One import for whoever watches it: where it stands, how far it is, what is wrong with which row. */
export async function describeImport(req: PayloadRequest, actor: Actor, id: string): Promise<ImportAnswer> {
  const found = await requireImport(req, actor, id)
  const { upload, startedBy, actedBy, ...doc } = found
  void startedBy
  void actedBy
  const [times] = await query<{ createdAt: Date; finishedAt: Date | null }>(
    req,
    sql`select created_at as "createdAt", finished_at as "finishedAt" from imports where id = ${id}::uuid`,
  )
  const [progress] = await query<NonNullable<ImportAnswer['progress']>>(
    req,
    sql`select phase, done, total from imports.progress where import = ${id}::uuid`,
  )
  const faults = await query<RowFault>(
    req,
    sql`select line, field, rule, message, value from imports.faults where upload = ${upload}::uuid order by line limit ${FIRST_FAULTS}`,
  )
  const importer = importers.get(found.kind)
  const first = await stagedRows(req, upload).next()
  const moving = ['checking', 'running', 'undoing'].includes(found.status)
  return {
    doc: {
      ...doc,
      createdAt: new Date(times!.createdAt).toISOString(),
      finishedAt: times!.finishedAt === null ? null : new Date(times!.finishedAt).toISOString(),
    },
    progress: moving ? (progress ?? null) : null,
    faults,
    suggestedMapping: suggestMapping(found.columns, importer ? await fieldsOf(req, actor, importer) : []),
    sample: first.done ? [] : first.value.slice(0, SAMPLES),
  }
}
