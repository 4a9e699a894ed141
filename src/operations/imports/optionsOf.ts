import type { ImportOption } from '@/src/domain/imports/ImportOption'
import type { Importer } from './Importer'

const SKIP_FAULTY: ImportOption = {
  name: 'skipFaulty',
  kind: 'flag',
  label: 'Leave out rows with errors',
  help: 'The other rows are written. Without it, one row with an error keeps everything from being written.',
  default: false,
}

/** The options of an importer, with the one that the frame itself adds. */
export function optionsOf(importer: Importer): readonly ImportOption[] {
  return importer.partial ? [...importer.options, SKIP_FAULTY] : importer.options
}
