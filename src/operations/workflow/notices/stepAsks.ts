import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Message } from '@/src/operations/notifications/Notice'
import type { StillTrue } from '@/src/operations/notifications/stillTrueChecks'
import { query } from '@/src/platform/query'
import { stepOf } from './stepOf'

type Seat = { employee: string; seatName: string | null }

/** Those who are asked in an open step and have not answered: in their own place, or in somebody else's. */
export const stepAsks: StillTrue = async (req, notice) => {
  const step = await stepOf(req, notice)
  if (!step || step.status !== 'open') return []
  const { label, title, link, requester, requestedFor } = step.about
  const seats = await query<Seat>(
    req,
    sql`select distinct on (c.employee_id) c.employee_id as employee,
          case when c.seat_id <> c.employee_id then e.name end as "seatName"
        from workflow_step_candidates c left join employees e on e.id = c.seat_id
        where c.step_id = ${step.id}::uuid and c.open
          and not exists (select 1 from workflow_decisions d
            where d.step_id = c.step_id and (d.decider_id = c.employee_id or d.seat_id = c.seat_id))
        order by c.employee_id, (c.seat_id = c.employee_id) desc`,
  )
  const whom = requester.id === requestedFor.id ? '' : ` for ${requestedFor.name}`
  const body = `${requester.name} asks for ${title}${whom}. Step: ${step.label}.`
  const approval = step.type === 'approval'
  const own = seats.filter(({ seatName }) => seatName === null).map(({ employee }) => employee)
  return [
    {
      to: own,
      event: approval ? 'approval.waiting' : 'fulfilment.waiting',
      title: approval ? `${label} waits for your decision` : `${label} is yours to fulfil`,
      body,
      link,
    },
    ...seats.flatMap(({ employee, seatName }): Message[] =>
      seatName === null
        ? []
        : [
            {
              to: [employee],
              event: 'substitute.waiting',
              title: `${label} waits for you in place of ${seatName}`,
              body: `${body} ${seatName} asked you to decide for them while they are away.`,
              link,
            },
          ],
    ),
  ]
}
