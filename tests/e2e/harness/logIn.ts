import { DEMO_PASSWORD } from '@/scripts/demo/people'

/** A token of an account of the demonstration, through the front door of a server. */
export async function logIn(who: string, base: string): Promise<string> {
  const response = await fetch(`${base}/api/employees/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${who}@steward.example`, password: DEMO_PASSWORD }),
  })
  const body = (await response.json()) as { token?: string }
  if (!body.token) throw new Error(`${who} could not sign in: ${response.status} ${JSON.stringify(body)}`)
  return body.token
}
