import type { AgeBucket } from '@/src/domain/inventory/ageBuckets'
import type { ItemStatus } from '@/src/domain/inventory/itemStatuses'

/** The filter that opens exactly the rows behind a number, in the list of the collection. */
export type ReportRows = {
  collection: 'inventory-items' | 'inventory-history'
  where: Record<string, unknown>
}

export type InventoryReport = {
  from: string
  to: string
  types: { id: string; slug: string; name: string }[]
  counts: { type: string; status: ItemStatus; count: number; rows: ReportRows }[]
  /** Requests and replacements that wait for something of the type. */
  waiting: { type: string; count: number }[]
  /** Of the time in which items of a type were there and not retired, how much they were with somebody. */
  utilisation: {
    type: string
    share: number | null
    occupiedHours: number
    availableHours: number
    items: number
    rows: ReportRows
  }[]
  /** Of what is not retired. */
  age: { type: string; bucket: AgeBucket; count: number; rows: ReportRows }[]
  /** Repairs that began in the span, how long those took that are over, and what is in repair now. */
  repair: {
    type: string
    repairs: number
    finished: number
    medianHours: number | null
    meanHours: number | null
    inRepair: number
    rows: ReportRows
    rowsNow: ReportRows
  }[]
}

/** The types in question with the resource whose rights count, and the span in epoch milliseconds. */
export type ReportScope = { types: { id: string; resource: string }[]; from: number; to: number }
