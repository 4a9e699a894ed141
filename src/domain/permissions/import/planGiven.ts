import type { RowFault } from '@/src/domain/imports/RowFault'
import type { StoredGiven, WantedGiven } from './Given'

export type GivenPlan = {
  create: WantedGiven[]
  update: { line: number; from: StoredGiven; to: StoredGiven }[]
  end: StoredGiven[]
  unchanged: number
  /** Rows that say again what a row before them said. */
  repeated: number
  faults: RowFault[]
}

type Input = {
  wanted: readonly WantedGiven[]
  stored: readonly StoredGiven[]
  /** What elevations gave to those in the file. They alone end it, so a row may name it but not change it. */
  elevated: readonly StoredGiven[]
  /** Whose stored rows end when no row of the file stands for them. */
  ends: (stored: StoredGiven) => boolean
  /** Whether the file has a column for these; one that it lacks stays as it is. */
  states: { validUntil: boolean; reason: boolean }
}

/**
 * What makes the stored rows those of the file. A row is known by who, what and from when; its end and reason follow
 * the file. So a second run of the same file finds everything as it is.
 */
export function planGiven({ wanted, stored, elevated, ends, states }: Input): GivenPlan {
  const plan: GivenPlan = { create: [], update: [], end: [], unchanged: 0, repeated: 0, faults: [] }
  const known = new Map(stored.map((row) => [keyOf(row), row]))
  const taken = new Map(elevated.map((row) => [keyOf(row), row]))
  const seen = new Map<string, WantedGiven>()
  for (const row of wanted) {
    const key = keyOf(row)
    const before = seen.get(key)
    if (before) {
      if (before.validUntil === row.validUntil && before.reason === row.reason) plan.repeated += 1
      else {
        plan.faults.push({
          line: row.line,
          field: 'validUntil',
          rule: 'contradiction',
          message: `Line ${before.line} gives the same from the same day, with another end or reason. Keep one of the two rows.`,
        })
      }
      continue
    }
    seen.set(key, row)
    const from = known.get(key) ?? taken.get(key)
    if (!from) {
      plan.create.push(row)
      continue
    }
    const to = {
      ...from,
      ...(states.validUntil ? { validUntil: row.validUntil } : {}),
      ...(states.reason && row.reason !== null ? { reason: row.reason } : {}),
    }
    if (to.validUntil === from.validUntil && to.reason === from.reason) plan.unchanged += 1
    else if (!known.has(key)) {
      plan.faults.push({
        line: row.line,
        field: to.validUntil === from.validUntil ? 'reason' : 'validUntil',
        rule: 'elevation',
        message:
          'This role was taken by break-glass and ends by itself. Take the row out; to end it now, end the elevation.',
      })
    } else plan.update.push({ line: row.line, from, to })
  }
  for (const row of stored) if (!seen.has(keyOf(row)) && ends(row)) plan.end.push(row)
  return plan
}

function keyOf({
  employeeId,
  givenId,
  validFrom,
}: Pick<StoredGiven, 'employeeId' | 'givenId' | 'validFrom'>): string {
  return `${employeeId} ${givenId} ${validFrom ?? ''}`
}
