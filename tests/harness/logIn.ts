import { DEMO_PASSWORD } from '@/scripts/demo/people'
import { send } from './send'

/** Signs in through the front door and answers the token; throws with the status when it is shut. */
export async function logIn(who: string, password = DEMO_PASSWORD): Promise<string> {
  const { status, body } = await send(null, 'POST', '/api/employees/login', {
    email: `${who}@steward.example`,
    password,
  })
  if (status !== 200) throw new Error(`${who} could not sign in: ${status} ${JSON.stringify(body)}`)
  return String(body.token)
}
