import { randomBytes } from 'node:crypto'
import { DEMO_PASSWORD } from '@/scripts/demo/people'
import { call } from './call'

/** A new active employee without any right. Answers the sign-in name and id. */
export async function newcomer(): Promise<{ who: string; id: string }> {
  const who = `newcomer-${randomBytes(4).toString('hex')}`
  const data = {
    email: `${who}@steward.example`,
    name: 'Nia Newcomer',
    status: 'active',
    password: DEMO_PASSWORD,
  }
  const { status, body } = await call('admin', 'POST', '/api/employees', data)
  if (status !== 201) throw new Error(`The employee was answered ${status}: ${JSON.stringify(body)}`)
  return { who, id: (body.doc as { id: string }).id }
}
