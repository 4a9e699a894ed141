type Filter = { field: string; op: string; value: unknown }

type List = {
  what: string
  filters: Filter[]
  sort?: string
  /** Asked by who owns 2,000 and may read no other. */
  owned?: boolean
  /** Payload's own list can answer the same. */
  payloads?: boolean
  /** So few fit that they are found by an index and put in order, instead of read in the order of the list. */
  rare?: boolean
}

/** Lists by three conditions on custom fields: many, few and none that fit, equalities, ranges, values, an order. */
export const LISTS: readonly List[] = [
  {
    what: 'three that many fit',
    filters: [
      { field: 'topic', op: 'equals', value: 'pay' },
      { field: 'severity', op: 'equals', value: 'high' },
      { field: 'leased', op: 'equals', value: true },
    ],
    payloads: true,
  },
  {
    what: 'three that few fit',
    filters: [
      { field: 'topic', op: 'equals', value: 'leave' },
      { field: 'amount', op: 'greaterThan', value: 9_990 },
      { field: 'reportedOn', op: 'greaterThan', value: '2025-06-01' },
    ],
    rare: true,
  },
  {
    what: 'three, a narrow range of a number',
    filters: [
      { field: 'amount', op: 'greaterThan', value: 5_000 },
      { field: 'amount', op: 'lessThan', value: 5_005 },
      { field: 'severity', op: 'equals', value: 'high' },
    ],
    rare: true,
  },
  {
    what: 'three, wide ranges',
    filters: [
      { field: 'topic', op: 'equals', value: 'leave' },
      { field: 'amount', op: 'greaterThan', value: 5_000 },
      { field: 'reportedOn', op: 'greaterThan', value: '2025-06-01' },
    ],
  },
  {
    what: 'three that nothing fits together',
    filters: [
      { field: 'topic', op: 'equals', value: 'pay' },
      { field: 'severity', op: 'equals', value: 'low' },
      { field: 'twin', op: 'equals', value: 'not-pay' },
    ],
    rare: true,
  },
  {
    what: 'three, one of them on many values',
    filters: [
      { field: 'regions', op: 'contains', value: 'north' },
      { field: 'topic', op: 'in', value: ['pay', 'conduct'] },
      { field: 'severity', op: 'notEquals', value: 'low' },
    ],
  },
  {
    what: 'three, in the order of a fourth',
    filters: [
      { field: 'topic', op: 'equals', value: 'pay' },
      { field: 'severity', op: 'equals', value: 'high' },
      { field: 'reportedOn', op: 'lessThan', value: '2024-06-01' },
    ],
    sort: '-data.amount',
  },
  {
    what: 'three, by who owns 2,000',
    filters: [
      { field: 'topic', op: 'equals', value: 'pay' },
      { field: 'severity', op: 'equals', value: 'high' },
      { field: 'leased', op: 'equals', value: true },
    ],
    owned: true,
  },
]
