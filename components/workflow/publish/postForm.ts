import { z } from 'zod'
import type { Fault } from '@/src/domain/shared/Fault'

const fault = z.object({
  code: z.string().default(''),
  path: z.string().default(''),
  nodeId: z.string().optional(),
  message: z.string(),
})
const refusal = z.object({ errors: z.array(fault).min(1) })
const SILENT: Fault = {
  code: 'no_answer',
  path: '',
  message: 'The server did not answer. Nothing was changed. Check the connection and try again.',
}

export type FormAnswer<T> = { ok: true; answer: T } | { ok: false; errors: Fault[] }

/** Sends a command of a form and reads the answer with `schema`; whatever goes wrong comes back as sentences. */
export async function postForm<T>(url: string, body: unknown, schema: z.ZodType<T>): Promise<FormAnswer<T>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const json: unknown = await response.json()
    const answer = response.ok ? schema.safeParse(json) : null
    if (answer?.success) return { ok: true, answer: answer.data }
    const refused = refusal.safeParse(json)
    return { ok: false, errors: refused.success ? refused.data.errors : [SILENT] }
  } catch {
    return { ok: false, errors: [SILENT] }
  }
}
