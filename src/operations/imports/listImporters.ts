import type { Actor } from '@/access/Actor'
import type { ImportField } from '@/src/domain/imports/ImportField'
import type { ImportOption } from '@/src/domain/imports/ImportOption'
import { chosenOptions } from './chosenOptions'
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
export function listImporters(actor: Actor): ImportKind[] {
  return [...importers.values()]
    .filter((importer) => importer.missing(actor, chosenOptions(importer, {})) === null)
    .map((importer) => {
      const { kind, label, help, group, fields } = importer
      return { kind, label, help, group, fields, options: optionsOf(importer) }
    })
}
