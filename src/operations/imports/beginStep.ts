import type { PayloadRequest } from 'payload'
import { checkImportSchema } from '@/src/domain/imports/checkImportSchema'
import type { ImportField } from '@/src/domain/imports/ImportField'
import { IMPORT_STEPS, type ImportStep } from '@/src/domain/imports/importStatuses'
import { mappingFaults } from '@/src/domain/imports/mappingFaults'
import { optionFaults } from '@/src/domain/imports/optionFaults'
import { suggestMapping } from '@/src/domain/imports/suggestMapping'
import { invalidFaults } from '@/src/operations/shared/invalidFaults'
import { parseInput } from '@/src/operations/shared/parseInput'
import { runOperation } from '@/src/operations/shared/runOperation'
import { asSystem } from '@/src/platform/asSystem'
import { enqueue } from '@/src/platform/enqueue'
import { OperationError } from '@/src/platform/OperationError'
import { fieldsOf } from './fieldsOf'
import type { Importer } from './Importer'
import type { ImportRecord } from './ImportRecord'
import { optionsOf } from './optionsOf'
import { requireImport } from './requireImport'
import { requireImporter } from './requireImporter'

/** A job that keeps meeting others gives up after so many tries. */
const TRIES = 8

type Begin = {
  step: ImportStep
  /** Body of the check; the other steps take none. */
  input?: unknown
  /** False for who does the work in the same process and waits for it, as the command line does. */
  queued?: boolean
}

/**
 * Begins a step of an import: 409 when it is not its turn, 400 for a mapping or option that cannot be used. The work
 * itself is `workImport`, by a job of this transaction.
 */
export async function beginStep(
  req: PayloadRequest,
  id: string,
  { step, input, queued = true }: Begin,
): Promise<void> {
  await runOperation(
    req,
    { action: `imports.${step}`, entityType: 'imports', entityId: id },
    async ({ actor }) => {
      const found = await requireImport(req, actor, id, { lock: true })
      const importer = await requireImporter(req, actor, found.kind, found.options ?? {})
      const chosen =
        step === 'check' ? choicesOf(found, importer, await fieldsOf(req, actor, importer), input) : null
      if (chosen) await requireImporter(req, actor, found.kind, chosen.options)
      refuseOutOfTurn(found, importer, step)
      await req.payload.update({
        collection: 'imports',
        id,
        data: { ...chosen, status: IMPORT_STEPS[step].during, actedBy: actor.id, reason: null },
        ...asSystem(req),
      })
      if (queued) {
        await enqueue(
          req,
          'workImport',
          { id, step },
          { key: `workImport:${id}:${step}`, maxAttempts: TRIES },
        )
      }
    },
  )
}

function choicesOf(found: ImportRecord, importer: Importer, fields: readonly ImportField[], input: unknown) {
  const { mapping: stated, options } = parseInput(checkImportSchema, input)
  const mapping = stated ?? found.mapping ?? suggestMapping(found.columns, fields)
  const faults = [
    ...mappingFaults(mapping, found.columns, fields),
    ...optionFaults(options, optionsOf(importer)),
  ]
  if (faults.length > 0) throw invalidFaults(faults)
  return { mapping, options }
}

function refuseOutOfTurn(found: ImportRecord, importer: Importer, step: ImportStep): void {
  const { from, during } = IMPORT_STEPS[step]
  const refuse = (code: string, message: string) => new OperationError(409, [{ code, message }])
  if (!from.includes(found.status)) {
    throw refuse(
      'out_of_turn',
      found.status === during
        ? 'This is being done already. Wait for its end.'
        : `An import that is ${found.status} cannot ${step === 'check' ? 'be checked' : step === 'run' ? 'be run: check it first' : 'be undone'}.`,
    )
  }
  if (step === 'run' && (found.failed ?? 0) > 0 && found.options?.skipFaulty !== true) {
    throw refuse(
      'row_errors',
      `${found.failed} rows have errors. Correct the file, upload it again and check it.`,
    )
  }
  if (step === 'undo' && (!importer.undo || !found.undoable))
    throw refuse('not_undoable', 'This import cannot be undone, or not any more.')
}
