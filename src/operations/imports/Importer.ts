import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { ImportCounts } from '@/src/domain/imports/ImportCounts'
import type { ImportField } from '@/src/domain/imports/ImportField'
import type { ImportOption, ImportOptions } from '@/src/domain/imports/ImportOption'
import type { ImportRow } from '@/src/domain/imports/ImportRow'
import type { RowFault } from '@/src/domain/imports/RowFault'
import type { Action } from '@/src/domain/permissions/actions'

/** What the frame hands to an importer for one check, run or undo. */
export type ImportContext = {
  /** The request of the person importing, inside the one transaction of this step. */
  req: PayloadRequest
  /** Who imports, with rights as of this transaction: they bind the import as they bind every other write. */
  actor: Actor
  /** Epoch milliseconds, the same for the whole step. */
  now: number
  importId: string
  /** A check: the plan is made and thrown away. Take no locks then that others would wait for. */
  dryRun: boolean
  options: ImportOptions
  /** Names of the fields that a column fills; a field that is not in it stays as it is. */
  mapped: ReadonlySet<string>
  /** Notes what is wrong with a row. Any fault keeps the run from writing, unless the importer is `partial`. */
  fault: (fault: RowFault) => void
  /** A sentence for the person importing that keeps nothing from happening. */
  warn: (message: string) => void
  /** Says how far the writing is, for whoever watches. Cheap: most calls write nothing. */
  progress: (done: number, total: number) => Promise<void>
}

export type ImportPlan = {
  counts: ImportCounts
  /**
   * Writes what was planned, in the transaction of `context.req`, with an audit event for every changed thing in
   * it. Not called in a check, nor when there are faults.
   */
  apply: () => Promise<void>
}

/**
 * A kind of import. Its module registers it in `importers`; the frame does upload, mapping, progress, errors and the
 * transaction.
 */
export type Importer = {
  /** Stored with every import: never rename it. */
  kind: string
  label: string
  /** One or two sentences: what the file holds, and what a row does. */
  help: string
  /** For the list of kinds: those of one group stand together. */
  group: string
  fields: readonly ImportField[]
  /** More fields, which configuration brings: the details of asset types that the actor may write. */
  moreFields?: (req: PayloadRequest, actor: Actor) => Promise<readonly ImportField[]>
  options: readonly ImportOption[]
  /**
   * Whether good rows may be written while others are faulty. The person importing then chooses so by the option
   * `skipFaulty`, which the frame adds; without it every fault stops the run.
   */
  partial: boolean
  /**
   * The right that the actor lacks for this kind of import with these options, or null. Asked at the upload (with the
   * defaults), before each step, and again inside of its transaction. What single rows need is judged by `plan`.
   */
  missing: (actor: Actor, options: ImportOptions) => { resource: string; action: Action } | null
  /**
   * Reads the rows once, in batches of at most 2,000 and in the order of the file, and decides what to write. Takes
   * its locks first unless `context.dryRun`. Rows may be a million: keep what is needed of them, not them.
   * A refusal of the whole import is an OperationError; the import fails with its message.
   */
  plan: (context: ImportContext, rows: AsyncIterable<readonly ImportRow[]>) => Promise<ImportPlan>
  /**
   * Takes back a run, from what `apply` left by `rememberUndo`. Judged like any other write: what was changed since
   * is left alone and said by `context.warn`. `created` counts what came back, `ended` what was removed.
   */
  undo?: (context: ImportContext) => Promise<ImportCounts>
}
