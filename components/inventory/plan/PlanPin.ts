import type { ItemComment } from '@/src/domain/inventory/ItemComment'

/** A comment with the number under which picture and list show it. */
export type PlanPin = ItemComment & { number: number }
