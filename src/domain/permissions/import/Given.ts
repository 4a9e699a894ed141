/** One assignment, membership or grant: who has what, and when. Moments are epoch milliseconds, null is open. */
export type Given = {
  employeeId: string
  givenId: string
  validFrom: number | null
  validUntil: number | null
  reason: string | null
}

export type StoredGiven = Given & { id: string }

/** One row of a file that names people and things that are there. */
export type WantedGiven = Given & { line: number }
