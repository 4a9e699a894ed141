import type { z } from 'zod'
import type { Fault } from '@/src/domain/shared/Fault'
import { callApi } from './callApi'

export type FormAnswer<T> = { ok: true; answer: T } | { ok: false; errors: Fault[] }

/** Sends a command of a form and reads the answer with `schema`; whatever goes wrong comes back as sentences. */
export function postForm<T>(url: string, body: unknown, schema: z.ZodType<T>): Promise<FormAnswer<T>> {
  return callApi(url, schema, { method: 'POST', body })
}
