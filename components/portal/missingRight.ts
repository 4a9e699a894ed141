import type { CommandError } from './readErrors'

/** The permission that a refusal was for want of; null for every other error. */
export function missingRight(error: CommandError | undefined): string | null {
  const permission = error?.code === 'forbidden' ? error.data?.permission : null
  return typeof permission === 'string' && permission !== '' ? permission : null
}
