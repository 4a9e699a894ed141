import type { ImportDoc } from './importTypes'

type Counts = Pick<ImportDoc, 'created' | 'updated' | 'ended' | 'unchanged' | 'failed'>

/** `3 created, 1 changed, 12 as they are`: what a step did, or would do. Zeros are left out, unless there is nothing else. */
export function countsText(
  { created, updated, ended, unchanged, failed }: Counts,
  words: Intl.NumberFormat,
): string {
  const parts: [number | null, string][] = [
    [created, 'created'],
    [updated, 'changed'],
    [ended, 'ended'],
    [unchanged, 'as they are'],
    [failed, failed === 1 ? 'row with errors' : 'rows with errors'],
  ]
  const said = parts
    .filter(([count]) => (count ?? 0) > 0)
    .map(([count, word]) => `${words.format(count ?? 0)} ${word}`)
  return said.length > 0 ? said.join(', ') : 'nothing to do'
}
