import type { ItemStatus } from '@/src/domain/inventory/itemStatuses'

type Rows = { collection: string; where: unknown }

/** The state of the inventory: numbers per type, each with the filter that opens its rows. Hours are hours of the clock. */
export type Report = {
  from: string
  to: string
  types: readonly { id: string; slug: string; name: string }[]
  counts: readonly { type: string; status: ItemStatus; count: number; rows: Rows }[]
  waiting: readonly { type: string; count: number }[]
  utilisation: readonly {
    type: string
    share: number | null
    occupiedHours: number
    availableHours: number
    items: number
    rows: Rows
  }[]
  age: readonly { type: string; bucket: string; count: number; rows: Rows }[]
  repair: readonly {
    type: string
    repairs: number
    finished: number
    medianHours: number | null
    meanHours: number | null
    inRepair: number
    rows: Rows
    rowsNow: Rows
  }[]
}
