import { z } from 'zod'

const schema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      identifier: z.string(),
      ok: z.boolean(),
      error: z.object({ message: z.string() }).optional(),
    }),
  ),
})

export type Returned = { id: string; identifier: string; ok: boolean; message: string }

/** What came back and what did not, and why; null when the answer is something else. */
export function readReturned(body: unknown): Returned[] | null {
  const read = schema.safeParse(body)
  if (!read.success) return null
  return read.data.results.map(({ error, ...result }) => ({ ...result, message: error?.message ?? '' }))
}
