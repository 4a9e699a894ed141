import type { ItemComment } from '@/src/domain/inventory/ItemComment'
import type { PlanPin } from './PlanPin'

/** Comments in the order in which they were made, from 1. */
export function numberPins(comments: readonly ItemComment[]): PlanPin[] {
  return [...comments]
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
    .map((comment, index) => ({ ...comment, number: index + 1 }))
}
