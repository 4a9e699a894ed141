import { dueAt } from '@/src/domain/calendar/dueAt'
import { shiftForPause } from '@/src/domain/calendar/shiftForPause'
import { warningAt } from '@/src/domain/calendar/warningAt'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { Effect } from '@/src/domain/workflow/Effect'
import { resolveStep } from '@/src/domain/workflow/eligibility/resolveStep'
import type { Subject } from '@/src/domain/workflow/eligibility/Subject'
import { labelOf } from '@/src/domain/workflow/labelOf'
import type { RunEvent } from '@/src/domain/workflow/RunEvent'
import { start } from '@/src/domain/workflow/start'
import { statusOf } from '@/src/domain/workflow/statusOf'
import { transition } from '@/src/domain/workflow/transition'
import { engineOptions } from '@/src/operations/workflow/engineOptions'
import { seatsOf } from '@/src/operations/workflow/seatsOf'
import type { Colleague } from './Company'
import type { Chance } from './chance'
import type { Row } from './insertRows'
import { messagesOf, type Told } from './messagesOf'
import type { SeedForm } from './SeedForm'
import type { Story } from './Story'
import { reasons, remarks } from './words'
import { afterWork } from './workingTime'

const TERMINAL = new Set(['approved', 'rejected', 'fulfilled', 'cancelled'])
/** A warning comes after four fifths of the open time; of each whole day in it, eight hours are open at least. */
const LEAST_OPEN = 0.8 * 8 * 3_600_000
const iso = (at: number) => new Date(at).toISOString()

type Act =
  | { at: number; kind: 'decide'; key: string; decider: string; action: 'approved' | 'rejected' | 'returned' }
  | { at: number; kind: 'fulfill'; key: string; actor: string }
  | { at: number; kind: 'overdue'; key: string }
  | { at: number; kind: 'sla'; said: 'warning' | 'breach' }
  | { at: number; kind: 'resubmit' }
  | { at: number; kind: 'cancel' }
  | { at: number; kind: 'comment'; author: string; internal: boolean }

type Input = {
  form: SeedForm
  number: string
  requester: Colleague
  requestedFor: Colleague
  at: number
  until: number
  colleague: (id: string) => Colleague | undefined
  chance: Chance
}

type OpenStep = { row: Row; candidates: Row[]; people: string[] }

/**
 * The life of one request from its submission until now: the engine says what follows from what, chance only who does
 * what when. Everything that the product would have written on the way.
 */
export function tellStory({
  form,
  number,
  requester,
  requestedFor,
  at,
  until,
  colleague,
  chance,
}: Input): Story {
  const id = chance.id()
  const run = chance.id()
  let values = answers()
  const subject: Subject = {
    requester: requester.id,
    requestedFor: requestedFor.id,
    resource: form.resource,
    ancestors: form.ancestors,
    values,
    ...(form.publisher ? { publisher: form.publisher } : {}),
  }
  const options = engineOptions({ calendar: form.calendar })
  const priority = chance.is(0.7) ? 'medium' : chance.pick(['low', 'high', 'urgent'])
  const steps = new Map<string, OpenStep>()
  const acts: Act[] = []
  const told: Told[] = []
  const story: Story = {
    request: {},
    run: {},
    steps: [],
    candidates: [],
    decisions: [],
    comments: [],
    notifications: [],
    events: [],
    judgements: [],
    watches: [],
  }
  const sla = form.slaTime?.enabled ? form.slaTime : null
  let due = sla ? dueAt({ startedAt: at, sla, calendar: form.calendar }) : null
  const pauses: { from: number; to: number | null }[] = []
  let warning: { due: number; at: number } | null = null
  let warnedAt: number | null = null
  let breachedAt: number | null = null
  // One for the row, one for the state that its run gives it.
  let revision = 1
  let now = at
  let movedAt = at
  const people = {
    directory: form.directory,
    subject,
    delegations: [],
    of: (node: Parameters<typeof resolveStep>[0]) => resolveStep(node, subject, form.directory),
  }

  event(
    'submit',
    { id: requester.id, name: requester.name },
    {
      number: { from: null, to: number },
      status: { from: null, to: 'pending_approval' },
      form: { from: null, to: form.slug },
      formVersion: { from: null, to: form.version },
      data: { from: null, to: values },
    },
    { onBehalfOf: requester.id === requestedFor.id ? null : requestedFor.id },
  )
  const begun = start(form.workflow, facts(), at, options)
  let state = begun.state
  write(begun.effects, requester.id)
  if (chance.is(0.03)) acts.push({ at: afterWork(at, chance.around(600, 1)), kind: 'cancel' })
  if (chance.is(0.2)) remark(at, requester.id)
  for (;;) {
    const act = nextAct()
    if (!act || act.at > until) break
    now = Math.max(now + 1000, act.at)
    if (now > until) break
    perform(act)
  }

  const status = statusOf(form.workflow, state)
  const paused = status === 'returned' ? pauses.at(-1)!.from : null
  const completed = TERMINAL.has(status) ? movedAt : null
  story.request = {
    id,
    number,
    form_id: form.id,
    form_version_id: form.versionId,
    category_id: form.category,
    resource_id: form.resourceId,
    requester_id: requester.id,
    requested_for_id: requestedFor.id,
    status,
    priority,
    data: values,
    sla_due_at: due === null ? null : iso(due),
    sla_breached: due !== null && (completed ?? paused ?? breachedAt ?? movedAt) > due,
    sla_warned_at: warnedAt === null ? null : iso(warnedAt),
    sla_breached_at: breachedAt === null ? null : iso(breachedAt),
    sla_paused_at: paused === null ? null : iso(paused),
    sla_pauses: pauses,
    completed_at: completed === null ? null : iso(completed),
    rev: revision,
    created_at: iso(at),
    updated_at: iso(movedAt),
  }
  story.run = {
    id: run,
    subject_kind: 'request',
    subject_id: id,
    definition: form.workflow,
    state,
    status: state.status,
    round: state.round,
    created_at: iso(at),
    updated_at: iso(movedAt),
  }
  for (const { row, candidates } of steps.values()) {
    story.steps.push(row)
    story.candidates.push(...candidates)
  }
  story.notifications = messagesOf({
    id,
    run,
    number,
    form: form.title,
    requester,
    requestedFor,
    told,
    until,
    chance,
  })
  const waits = watch(Number.POSITIVE_INFINITY)
  if (waits) story.watches.push({ subject: id, at: waits.at })
  for (const { key, overdueAt, status: open } of state.steps)
    if (open === 'open' && overdueAt !== undefined)
      story.judgements.push({ run, subject: id, key, at: overdueAt })
  return story

  function answers(): Record<string, unknown> {
    return {
      reason: chance.pick(reasons),
      urgency: chance.pick(['this week', 'this month', 'some time']),
      amount: Math.round(chance.around(300, 1.4)),
      ...(chance.is(0.5) ? { day: iso(at + (5 + chance.below(60)) * 86_400_000).slice(0, 10) } : {}),
    }
  }

  function facts() {
    return {
      values: {
        ...values,
        'request.priority': priority,
        'requester.department': requester.department,
        'requester.jobTitle': requester.jobTitle,
      },
      fieldTypes: Object.fromEntries(form.fields.map(({ name, type }) => [name, type])),
    }
  }

  function nextAct(): Act | undefined {
    const overdue = state.steps.flatMap((step): Act[] =>
      step.status === 'open' && step.overdueAt !== undefined
        ? [{ at: step.overdueAt, kind: 'overdue', key: step.key }]
        : [],
    )
    const planned = [...acts, ...overdue].sort((a, b) => a.at - b.at)[0]
    const clock = watch(planned?.at ?? Number.POSITIVE_INFINITY)
    const next = clock && clock.at < (planned?.at ?? Number.POSITIVE_INFINITY) ? clock : planned
    const index = acts.indexOf(next!)
    if (index >= 0) acts.splice(index, 1)
    return next
  }

  /**
   * When the clock is looked at next; null while it stands, once its end was said, and where that is surely not before
   * `before`, because counting open time is slow.
   */
  function watch(before: number): Act | null {
    if (due === null || breachedAt !== null || state.status !== 'running') return null
    if (warnedAt !== null) return { at: due + 1, kind: 'sla', said: 'breach' }
    if (before < at + LEAST_OPEN * ((sla?.duration ?? 1) - 1)) return null
    if (warning?.due !== due)
      warning = {
        due,
        at: warningAt({ startedAt: at, dueAt: due, pauses, calendar: form.calendar }),
      }
    return { at: Math.max(warning.at, now), kind: 'sla', said: 'warning' }
  }

  function sayClock(said: 'warning' | 'breach'): void {
    if (said === 'warning') warnedAt = now
    else breachedAt = now
    event(`sla-${said}`, { id: null, name: 'system: judgeSla' }, { slaDueAt: { from: null, to: iso(due!) } })
    const open = [...steps].flatMap(([key, { row, people: asked }]) =>
      row.status === 'open' ? [{ key, label: String(row.label), asked }] : [],
    )
    told.push({ at: now, by: null, clock: { said, due: due!, zone: form.calendar?.timezone ?? 'UTC', open } })
  }

  function perform(act: Act): void {
    switch (act.kind) {
      case 'comment':
        comment(act.author, act.internal)
        return
      case 'sla':
        sayClock(act.said)
        return
      case 'decide':
      case 'fulfill': {
        const open = state.steps.find(({ key, status: stands }) => key === act.key && stands === 'open')
        if (!open) return
        const step = steps.get(act.key)!
        if (act.kind === 'fulfill')
          move({ type: 'fulfill', step: act.key, actor: act.actor }, act.actor, 'fulfill', {
            step: stepOf(step, 'fulfilled'),
          })
        else {
          const words =
            act.action === 'approved' ? (chance.is(0.15) ? chance.pick(remarks) : null) : chance.pick(remarks)
          const vote = (action: typeof act.action): boolean =>
            move(
              {
                type: 'decide',
                step: act.key,
                decider: act.decider,
                seat: act.decider,
                action,
                eligible: step.people,
                ...(words ? { comments: words } : {}),
              },
              act.decider,
              'decide',
              { step: stepOf(step, action), reason: words },
            )
          if (!vote(act.action)) vote('approved')
        }
        return
      }
      case 'overdue':
        move({ type: 'overdue', step: act.key }, null, 'overdue', {
          step: { step: act.key, action: 'overdue' },
        })
        return
      case 'cancel':
        if (state.status === 'running' || state.status === 'returned')
          move({ type: 'cancel', actor: requester.id }, requester.id, 'cancel', {})
        return
      case 'resubmit': {
        if (state.status !== 'returned') return
        const before = values
        values = { ...values, reason: `${String(values.reason)} ${chance.pick(reasons)}` }
        subject.values = values
        move({ type: 'resubmit', facts: facts() }, requester.id, 'resubmit', {
          data: { from: before, to: values },
        })
      }
    }
  }

  function stepOf({ row }: OpenStep, action: string) {
    return { id: row.id, nodeId: row.node_id, label: row.label, action }
  }

  /** Whether the engine took it; what it refused leaves no trace here, as a refusal leaves no change. */
  function move(
    what: RunEvent,
    actor: string | null,
    verb: string,
    detail: { step?: Row; reason?: string | null; data?: { from: unknown; to: unknown } },
  ): boolean {
    const before = statusOf(form.workflow, state)
    const result = transition(form.workflow, state, what, now, options)
    if (isRefusal(result)) return false
    state = result.state
    write(result.effects, actor)
    const after = statusOf(form.workflow, state)
    const name =
      actor === null ? 'system: judgeStep' : (colleague(actor)?.name ?? form.directory.person(actor)!.name)
    event(
      verb,
      { id: actor, name },
      {
        ...(after === before || actor === null ? {} : { status: { from: before, to: after } }),
        ...(detail.step ? { step: { from: null, to: detail.step } } : {}),
        ...(detail.data ? { data: detail.data } : {}),
      },
      { reason: detail.reason ?? null },
    )
    return true
  }

  function event(
    verb: string,
    actor: { id: string | null; name: string },
    changes: Record<string, { from: unknown; to: unknown }>,
    more: { onBehalfOf?: string | null; reason?: string | null } = {},
  ): void {
    story.events.push({
      at: now,
      actor,
      via: actor.id === null ? 'job' : 'portal',
      action: `itsm-requests.${verb}`,
      entityType: 'itsm-requests',
      entityId: id,
      changes,
      ...more,
    })
  }

  function write(effects: readonly Effect[], by: string | null): void {
    for (const effect of effects) {
      if (effect.type === 'stepOpened') open(effect)
      else if (effect.type === 'voteCast') {
        const { decider, seat, action, comments = null } = effect.decision
        const { row } = steps.get(effect.key)!
        const name = (person: string) => colleague(person)?.name ?? form.directory.person(person)!.name
        story.decisions.push({
          id: chance.id(),
          step_id: row.id,
          run_id: run,
          node_id: row.node_id,
          round: row.round,
          decider_id: decider,
          decider_name: name(decider),
          seat_id: seat,
          seat_name: name(seat),
          action,
          comments,
          at: iso(now),
          created_at: iso(now),
          updated_at: iso(now),
        })
      } else if (effect.type === 'stepClosed') close(effect)
    }
    clock()
    movedAt = now
    revision += 1
    told.push({
      at: now,
      by,
      effects,
      opened: new Map(
        effects.flatMap((effect) => {
          const step = 'key' in effect ? steps.get(effect.key) : undefined
          if (!step || !('key' in effect)) return []
          const { label, type } = step.row
          return [[effect.key, { label: String(label), type: String(type), asked: step.people }]]
        }),
      ),
    })
  }

  function open(effect: Extract<Effect, { type: 'stepOpened' }>): void {
    const node = form.workflow.nodes.find((candidate) => candidate.id === effect.nodeId)!
    const stepId = chance.id()
    const found =
      node.type === 'approval' || node.type === 'fulfillment'
        ? seatsOf(node, people, { added: [], removed: [] }, now)
        : null
    const seats = found?.seats ?? []
    steps.set(effect.key, {
      row: {
        id: stepId,
        run_id: run,
        node_id: node.id,
        type: node.type,
        label: labelOf(node),
        round: effect.round,
        status: 'open',
        since: iso(now),
        due_at: effect.dueAt === undefined ? null : iso(effect.dueAt),
        closed_at: null,
        closed_by: null,
        fallback: found?.found.fallback ?? null,
        understaffed: found?.found.understaffed ?? false,
        added: [],
        removed: [],
        created_at: iso(now),
        updated_at: iso(now),
      },
      candidates: seats.map(({ employee, seat, why }) => ({
        id: chance.id(),
        step_id: stepId,
        employee_id: employee,
        seat_id: seat,
        subject_id: id,
        why,
        open: true,
        created_at: iso(now),
        updated_at: iso(now),
      })),
      people: found?.found.candidates ?? [],
    })
    plan(effect.key, node.type, found?.found.candidates ?? [], found?.found.needed ?? 1)
  }

  function plan(key: string, type: string, asked: readonly string[], needed: number): void {
    // What nobody looks at: only among what is young, because in the end somebody always asks.
    if (asked.length === 0 || (now > until - 45 * 86_400_000 && chance.is(0.06))) return
    const voters = [...asked].sort(() => chance.next() - 0.5).slice(0, needed)
    for (const who of voters) {
      const pace = colleague(who)?.pace ?? 1
      const when = afterWork(now, chance.around(type === 'approval' ? 150 : 300, 1) * pace)
      if (type === 'fulfillment') acts.push({ at: when, kind: 'fulfill', key, actor: who })
      else {
        const luck = chance.next()
        const action = luck < 0.89 ? 'approved' : luck < 0.96 ? 'rejected' : 'returned'
        acts.push({ at: when, kind: 'decide', key, decider: who, action })
      }
      if (chance.is(0.08)) remark(now, who)
    }
  }

  function close(effect: Extract<Effect, { type: 'stepClosed' }>): void {
    const step = steps.get(effect.key)!
    Object.assign(step.row, {
      status: effect.status,
      closed_at: iso(now),
      closed_by: state.steps.find(({ key }) => key === effect.key)?.closed?.by ?? null,
      updated_at: iso(now),
    })
    for (const candidate of step.candidates) candidate.open = false
  }

  /** The clock stands while the request is with its requester, as the subject of a run keeps it. */
  function clock(): void {
    const status = statusOf(form.workflow, state)
    const last = pauses.at(-1)
    if (status === 'returned' && last?.to !== null) {
      pauses.push({ from: now, to: null })
      if (chance.is(0.92))
        acts.push({ at: afterWork(now, chance.around(400, 1) * requester.pace), kind: 'resubmit' })
      else acts.push({ at: afterWork(now, 5000), kind: 'cancel' })
    }
    if (status !== 'returned' && last && last.to === null) {
      last.to = now
      if (due !== null && !TERMINAL.has(status))
        due = shiftForPause({ dueAt: due, pausedAt: last.from, resumedAt: now, calendar: form.calendar })
    }
  }

  function remark(from: number, author: string): void {
    acts.push({
      at: afterWork(from, chance.around(120, 1)),
      kind: 'comment',
      author,
      internal: author !== requester.id && chance.is(0.3),
    })
  }

  function comment(author: string, internal: boolean): void {
    if (internal && (author === requester.id || author === requestedFor.id)) return
    const commentId = chance.id()
    const body = chance.pick(remarks)
    const name = colleague(author)?.name ?? form.directory.person(author)!.name
    story.comments.push({
      id: commentId,
      request_id: id,
      author_id: author,
      body,
      internal,
      rev: 1,
      created_at: iso(now),
      updated_at: iso(now),
    })
    event('comment', { id: author, name }, { comment: { from: null, to: { id: commentId, internal } } })
    const others = [
      ...story.comments.map(({ author_id: wrote }) => String(wrote)),
      ...story.decisions.map(({ decider_id: decided }) => String(decided)),
      ...[...steps.values()].flatMap(({ row, people: asked }) => (row.status === 'open' ? asked : [])),
    ]
    told.push({ at: now, by: author, comment: { id: commentId, name, body, internal, others } })
  }
}
