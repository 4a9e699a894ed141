import { instantText } from '@/src/domain/calendar/instantText'
import type { Effect } from '@/src/domain/workflow/Effect'
import { stepTopic } from '@/src/operations/workflow/notices/stepTopic'
import type { Chance } from './chance'
import type { Colleague } from './Company'
import type { Row } from './insertRows'

/** Something that happened to a request, as far as people were told of it. */
export type Told = { at: number; by: string | null } & (
  | {
      effects: readonly Effect[]
      /** The steps that the effects name, by key. */
      opened: ReadonlyMap<string, { label: string; type: string; asked: readonly string[] }>
    }
  | {
      clock: {
        said: 'warning' | 'breach'
        due: number
        zone: string
        open: readonly { key: string; label: string; asked: readonly string[] }[]
      }
    }
  | { comment: { id: string; name: string; body: string; internal: boolean; others: readonly string[] } }
)

type About = {
  id: string
  run: string
  number: string
  form: string
  requester: Colleague
  requestedFor: Colleague
  told: readonly Told[]
  until: number
  chance: Chance
}
type Message = {
  to: readonly string[]
  event: string
  title: string
  body: string
  key: string
  topic?: string
  mailed?: boolean
}

const iso = (at: number) => new Date(at).toISOString()
const ENDS: Record<string, string> = {
  approved: 'is approved',
  rejected: 'is rejected',
  fulfilled: 'is done',
  cancelled: 'is cancelled',
}

/** The messages that people got about one request, in the words of the product: read, quiet or still waiting. */
export function messagesOf({
  id,
  run,
  number,
  form,
  requester,
  requestedFor,
  told,
  until,
  chance,
}: About): Row[] {
  const rows: Row[] = []
  const byTopic = new Map<string, Row[]>()
  for (const each of told) {
    if ('comment' in each) {
      const { id: comment, name, body, internal, others } = each.comment
      const askers = [requester.id, requestedFor.id]
      const to = [...(internal ? [] : askers), ...others.filter((person) => !askers.includes(person))]
      store(each.at, {
        to: to.filter((person) => person !== each.by),
        event: 'request.comment',
        title: `${name} wrote on ${number}${internal ? ' (internal)' : ''}`,
        body: `${form}\n\n“${body}”`,
        key: `${comment}:0`,
      })
      continue
    }
    if ('clock' in each) {
      const { said, due, zone, open } = each.clock
      const past = said === 'breach'
      const kind = past ? 'sla.breached' : 'sla.warning'
      for (const { key, label, asked } of open)
        store(each.at, {
          to: asked,
          event: kind,
          title: `${number} is ${past ? 'past its time' : 'due soon'} and waits for you`,
          body: `${form}, asked for by ${requester.name}, ${past ? 'was' : 'is'} due ${instantText(due, zone)}. Step: ${label}.`,
          key: `${kind}:${id}`,
          topic: stepTopic(run, key),
        })
      continue
    }
    const over = each.effects.some(({ type }) => type === 'runEnded' || type === 'runReturned')
    for (const effect of each.effects) {
      const step = 'key' in effect ? each.opened.get(effect.key) : undefined
      const topic = 'key' in effect ? stepTopic(run, effect.key) : ''
      if (effect.type === 'stepOpened' && step && effect.stepType !== 'timer') {
        const approval = step.type === 'approval'
        const whom = requester.id === requestedFor.id ? '' : ` for ${requestedFor.name}`
        store(each.at, {
          to: step.asked,
          event: approval ? 'approval.waiting' : 'fulfilment.waiting',
          title: approval ? `${number} waits for your decision` : `${number} is yours to fulfil`,
          body: `${requester.name} asks for ${form}${whom}. Step: ${step.label}.`,
          key: `asked:${topic}`,
          topic,
        })
      } else if (effect.type === 'remind' && step) {
        store(each.at, {
          to: step.asked,
          event: 'step.overdue',
          title: `${number} is late and still waits for you`,
          body: `“${step.label}” on ${form}, asked for by ${requester.name}, should be done by now.`,
          key: `${chance.id()}:0`,
          topic,
        })
      } else if (effect.type === 'stepClosed') {
        for (const row of byTopic.get(topic) ?? []) {
          row.read_at ??= iso(each.at)
          row.settled = true
        }
        byTopic.delete(topic)
        if (effect.status === 'approved' && !over && step)
          store(each.at, {
            to: askers(each.by),
            event: 'request.progress',
            title: `${number} is one step further`,
            body: `“${step.label}” is approved. ${form} goes on to its next step.`,
            key: `${chance.id()}:0`,
            mailed: false,
          })
      } else if (effect.type === 'runReturned') {
        store(each.at, {
          to: askers(each.by),
          event: 'request.returned',
          title: `${number} is sent back to you`,
          body: `${form}. Amend it and send it again.${effect.comments ? `\n\n“${effect.comments}”` : ''}`,
          key: `${chance.id()}:0`,
        })
      } else if (effect.type === 'runEnded') {
        const { outcome } = effect
        store(each.at, {
          to: askers(each.by),
          event:
            outcome === 'fulfilled'
              ? 'request.fulfilled'
              : outcome === 'cancelled'
                ? 'request.cancelled'
                : 'request.decided',
          title: `${number} ${ENDS[outcome]}`,
          body: `${form}.`,
          key: `${chance.id()}:0`,
        })
      }
    }
  }
  return rows

  function askers(by: string | null): string[] {
    return [...new Set([requester.id, requestedFor.id])].filter((person) => person !== by)
  }

  function store(at: number, { to, topic, mailed = true, ...message }: Omit<Message, 'link'>): void {
    for (const employee of new Set(to)) {
      // One per person and key, ever: who is asked in two steps hears of the clock once.
      if (rows.some((row) => row.employee_id === employee && row.key === message.key)) continue
      const readAt = at + chance.around(90 * 60_000, 1.5)
      const row: Row = {
        id: chance.id(),
        employee_id: employee,
        event: message.event,
        subject_type: 'itsm-requests',
        subject_id: id,
        title: message.title,
        body: message.body,
        link: `/requests/${id}`,
        topic: topic ?? null,
        key: message.key,
        at: iso(at),
        read_at: readAt < until && chance.is(0.85) ? iso(Math.round(readAt)) : null,
        in_app: true,
        settled: false,
        mail: mailed ? 'sent' : 'none',
        mail_gathered: false,
        mail_due_at: iso(at),
        mailed_at: mailed ? iso(Math.min(at + 20_000, until)) : null,
        rev: 1,
        created_at: iso(at),
        updated_at: iso(at),
      }
      rows.push(row)
      if (topic !== undefined) byTopic.set(topic, [...(byTopic.get(topic) ?? []), row])
    }
  }
}
