import { call } from './call'

export type Submitted = { id: string; number: string }

/** A request made over REST, for tests that are about what comes afterwards. */
export async function submit(
  who: string,
  form: string,
  data: Record<string, unknown> = {},
  base?: string,
): Promise<Submitted> {
  const { status, body } = await call(
    who,
    'POST',
    '/api/itsm-requests/submit',
    { form, data: { reason: 'Because', ...data } },
    base,
  )
  if (status !== 201) throw new Error(`submit answered ${status}: ${JSON.stringify(body)}`)
  return body.doc as Submitted
}
