import type { ImportOptions } from '@/src/domain/imports/ImportOption'
import type { Importer } from './Importer'
import { optionsOf } from './optionsOf'

/** Options as they count: what was chosen, else the default. */
export function chosenOptions(importer: Importer, chosen: ImportOptions): ImportOptions {
  return { ...Object.fromEntries(optionsOf(importer).map((each) => [each.name, each.default])), ...chosen }
}
