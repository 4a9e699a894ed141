import type { MatrixReason } from '@/src/domain/permissions/matrixReasons'

const BY: Record<MatrixReason['by'], string> = {
  itself: 'is this very right',
  action: 'implies this action',
  above: 'covers everything below it',
  both: 'stands above and implies this action',
  superadmin: 'may do everything',
}

/** One way to a right in a sentence, beside its chain. */
export function reasonWords({ through, permission, by }: MatrixReason): string {
  const from = through === null ? 'Given here' : `From the ${through.kind} ${through.name}`
  return `${from}: ${permission} ${BY[by]}.`
}
