import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { ImportField } from '@/src/domain/imports/ImportField'
import type { ImportOption } from '@/src/domain/imports/ImportOption'
import { chosenOptions } from './chosenOptions'
import { fieldsOf } from './fieldsOf'
import { importers } from './importers'
import { optionsOf } from './optionsOf'

export type ImportKind = {
  kind: string
  label: string
  help: string
  group: string
  fields: readonly ImportField[]
  options: readonly ImportOption[]
}

/** The kinds of import that the actor may use. */
export async function listImporters(req: PayloadRequest, actor: Actor): Promise<ImportKind[]> {
  const usable = [...importers.values()].filter(
    (importer) => importer.missing(actor, chosenOptions(importer, {})) === null,
  )
  return Promise.all(
    usable.map(async (importer) => {
      const { kind, label, help, group } = importer
      const fields = await fieldsOf(req, actor, importer)
      return { kind, label, help, group, fields, options: optionsOf(importer) }
    }),
  )
}
