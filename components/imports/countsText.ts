import type { ImportDoc } from './importTypes'

type Counts = Pick<ImportDoc, 'created' | 'updated' | 'ended' | 'unchanged' | 'failed'>

const DONE = { created: 'created', updated: 'changed', ended: 'ended', unchanged: 'as they are' } as const
const TO_DO = {
  created: 'to create',
  updated: 'to change',
  ended: 'to end',
  unchanged: 'as they are',
} as const

/**
 * `3 created, 1 changed, 12 as they are`: what a step did or, `ahead`, what it would do. Zeros are left out, unless
 * there is nothing else.
 */
export function countsText(counts: Counts, numbers: Intl.NumberFormat, ahead = false): string {
  const words = ahead ? TO_DO : DONE
  const said = (Object.keys(words) as (keyof typeof words)[])
    .filter((name) => (counts[name] ?? 0) > 0)
    .map((name) => `${numbers.format(counts[name] ?? 0)} ${words[name]}`)
  const failed = counts.failed ?? 0
  if (failed > 0)
    said.push(`${numbers.format(failed)} ${failed === 1 ? 'row with errors' : 'rows with errors'}`)
  return said.length > 0 ? said.join(', ') : 'nothing to do'
}
