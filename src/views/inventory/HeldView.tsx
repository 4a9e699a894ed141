import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actorOf'
import { HeldBy } from '@/components/inventory/HeldBy'
import { heldItems } from '@/src/operations/inventory/heldItems'
import { personName } from '@/src/operations/inventory/personName'
import { refusedAs } from '@/src/server/refusedAs'
import { requestTime } from '@/src/server/requestTime'
import { AdminFrame } from '@/src/views/admin/AdminFrame'

/** What somebody has, for those who may read the types of it. `?employee=` names the person. */
export async function HeldView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const actor = await actorOf(req)
  const asked = z.uuid().safeParse(props.searchParams?.employee).data ?? null
  const name = actor && asked ? await personName(req, asked) : null
  const person = asked && name !== null ? { id: asked, name } : null
  const { admin } = req.payload.config.routes
  const now = requestTime()
  const draw = async () => {
    const held = actor && person ? await heldItems(req, actor, person.id) : { docs: [], waiting: [] }
    return <HeldBy admin={admin} person={person} items={held.docs} waiting={held.waiting} now={now} />
  }
  return (
    <AdminFrame
      view={props}
      title="Who has what"
      description="Everything somebody has, and all of it taken back at once when they leave."
    >
      {await refusedAs(403, draw(), (message) => <p role="alert">{message}</p>)}
    </AdminFrame>
  )
}
