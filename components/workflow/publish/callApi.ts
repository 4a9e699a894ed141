import { z } from 'zod'
import type { Fault } from '@/src/domain/shared/Fault'

const problem = z.object({
  code: z.string().default(''),
  path: z.string().default(''),
  nodeId: z.string().optional(),
  message: z.string(),
  data: z.unknown().optional(),
})
const refusal = z.object({ errors: z.array(problem).min(1) })

export type ApiProblem = Fault & { data?: unknown }
/** `status` is 0 when there was no answer at all, or one that nobody understands. */
export type ApiAnswer<T> = { ok: true; answer: T } | { ok: false; status: number; errors: ApiProblem[] }

type Call = { method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; body?: unknown; keepalive?: boolean }

const silent = (status: number): ApiAnswer<never> => ({
  ok: false,
  status,
  errors: [
    {
      code: 'no_answer',
      path: '',
      message: 'The server did not answer. Nothing was changed. Check the connection and try again.',
    },
  ],
})

/** Calls the API and reads the answer with `schema`; whatever goes wrong comes back as sentences. */
export async function callApi<T>(url: string, schema: z.ZodType<T>, call: Call = {}): Promise<ApiAnswer<T>> {
  const { method = 'GET', body, keepalive } = call
  try {
    const response = await fetch(url, {
      method,
      keepalive,
      credentials: 'include',
      ...(body === undefined
        ? {}
        : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const json: unknown = await response.json()
    const answer = response.ok ? schema.safeParse(json) : null
    if (answer?.success) return { ok: true, answer: answer.data }
    const refused = refusal.safeParse(json)
    return refused.success
      ? { ok: false, status: response.status, errors: refused.data.errors }
      : silent(response.ok ? 0 : response.status)
  } catch {
    return silent(0)
  }
}
