type Person = { id: string; name: string }

/** An elevation as the portal shows it. Times are ISO instants. */
export type Elevation = {
  id: string
  employee: Person
  rule: { name: string }
  role: { name: string }
  reason: string
  startsAt: string
  endsAt: string
  endedAt: string | null
  endedBy: Person | null
  running: boolean
  review: { dueAt: string | null; by: Person | null; at: string | null; note: string | null }
}
