import type { MatrixState } from '@/src/domain/permissions/matrixState'

const STATE_WORDS: Record<MatrixState, string> = {
  absent: 'no such permission',
  none: 'not given',
  direct: 'given here',
  inherited: 'inherited',
  implied: 'follows from another right',
}

/** What a screen reader says of a cell. */
export function cellWords(state: MatrixState, { off, locked }: { off: boolean; locked: boolean }): string {
  const words = [STATE_WORDS[state]]
  if (off) words.push('switched off')
  if (locked && state !== 'absent') words.push('not yours to give')
  return words.join(', ')
}
