import type { PayloadRequest } from 'payload'
import { cache } from 'react'
import { actorOf } from '@/access/actorOf'
import type { Actor } from '@/access/Actor'
import { currentRequest } from './currentRequest'

export type Employee = {
  req: PayloadRequest
  actor: Actor
  profile: { id: string; name: string; email: string; jobTitle: string | null; timezone: string }
}

/** Who looks at this page, or null: nobody, or somebody who is not active. */
export const currentEmployee = cache(async (): Promise<Employee | null> => {
  const req = await currentRequest()
  const actor = await actorOf(req)
  if (!actor || !req.user) return null
  const { jobTitle, timezone } = req.user
  const { id, name, email } = actor
  return { req, actor, profile: { id, name, email, jobTitle: jobTitle ?? null, timezone: timezone ?? 'UTC' } }
})
