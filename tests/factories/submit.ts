import { api, type Body } from '@/tests/harness/api'

type Extra = {
  data?: Record<string, unknown>
  requestedFor?: string
  priority?: string
  idempotencyKey?: string
}

/** A submitted request of the smallest valid answers. */
export async function submit(
  who: string,
  form = 'access-card-form',
  { data, ...extra }: Extra = {},
): Promise<Body['doc']> {
  const { status, body } = await api(who, 'POST', '/api/itsm-requests/submit', {
    form,
    data: { reason: 'Because', ...data },
    ...extra,
  })
  if (status !== 201) throw new Error(`submit answered ${status}: ${JSON.stringify(body)}`)
  return body.doc
}
