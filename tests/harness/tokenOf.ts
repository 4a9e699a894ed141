import { DEMO_PASSWORD } from '@/scripts/demo/people'
import { api } from './api'

const tokens = new Map<string, Promise<string>>()

/** A token of a demonstration account, through the front door; kept, because hashing a password takes long on purpose. */
export function tokenOf(who: string): Promise<string> {
  let token = tokens.get(who)
  if (!token) {
    token = logIn(who)
    tokens.set(who, token)
  }
  return token
}

export async function logIn(who: string, password = DEMO_PASSWORD): Promise<string> {
  const { status, body } = await api(null, 'POST', '/api/employees/login', { email: `${who}@steward.example`, password })
  if (status !== 200) throw new Error(`${who} could not sign in: ${status} ${JSON.stringify(body)}`)
  return String(body.token)
}
