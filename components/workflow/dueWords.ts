import { builderWords } from './builderWords'
import type { Due } from './controls/DueControl'

/** `2 days`, `1 hour`. */
export function dueWords({ duration, unit }: Due): string {
  return `${duration} ${builderWords.units[unit][duration === 1 ? 0 : 1]}`
}
