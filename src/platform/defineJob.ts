import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

export type Job = {
  name: string
  run: (req: PayloadRequest, payload: unknown) => Promise<void>
}

/** A task of the worker: idempotent, re-reads before acting. A payload of another shape fails loudly. */
export function defineJob<Schema extends z.ZodType>(job: {
  name: string
  payload: Schema
  run: (req: PayloadRequest, payload: z.output<Schema>) => Promise<void>
}): Job {
  return { name: job.name, run: (req, payload) => job.run(req, job.payload.parse(payload)) }
}
