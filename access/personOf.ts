import type { PayloadRequest } from 'payload'
import type { Actor } from './Actor'

/** The active employee behind a request without their rights; null when there is none. */
export function personOf(req: PayloadRequest): Pick<Actor, 'id' | 'name' | 'email' | 'active'> | null {
  const { user } = req
  if (!user || user.collection !== 'employees' || user.status !== 'active') return null
  return { id: String(user.id), name: user.name ?? user.email, email: user.email, active: true }
}
