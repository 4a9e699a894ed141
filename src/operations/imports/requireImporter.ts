import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { ImportOptions } from '@/src/domain/imports/ImportOption'
import { denied } from '@/src/operations/shared/denied'
import { invalid } from '@/src/operations/shared/invalid'
import { chosenOptions } from './chosenOptions'
import type { Importer } from './Importer'
import { importers } from './importers'

/** The importer of this kind, for somebody who may use it: 400 when there is none, 403 that names the right missing. */
export async function requireImporter(
  req: PayloadRequest,
  actor: Actor,
  kind: string,
  options: ImportOptions,
): Promise<Importer> {
  const importer = importers.get(kind)
  if (!importer)
    throw invalid(
      'kind',
      `There is no import called "${kind}". Choose one of: ${[...importers.keys()].join(', ')}.`,
    )
  const missing = importer.missing(actor, chosenOptions(importer, options))
  if (missing)
    throw await denied(req, missing.resource, missing.action, `You may not import ${importer.label}.`)
  return importer
}
