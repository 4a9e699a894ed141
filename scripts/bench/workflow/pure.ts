import { createRequire } from 'node:module'
import { getNextSnapshot, getInitialSnapshot, createMachine } from 'xstate'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import { start } from '@/src/domain/workflow/start'
import { templates } from '@/src/domain/workflow/templates'
import { transition } from '@/src/domain/workflow/transition'
import type { RunEvent } from '@/src/domain/workflow/RunEvent'
import { rate } from './rate'

/** Submit, two approvals, fulfil: the same three steps for everybody. */
const threeSteps = templates.twoStep.build({ approvers: [['a'], ['b']], fulfillers: ['f'] })
const facts = { values: {}, fieldTypes: {} }
const events: RunEvent[] = [
  {
    type: 'decide',
    step: 'approval-1:1',
    decider: 'ann',
    seat: 'ann',
    action: 'approved',
    eligible: ['ann'],
  },
  {
    type: 'decide',
    step: 'approval-2:1',
    decider: 'bob',
    seat: 'bob',
    action: 'approved',
    eligible: ['bob'],
  },
  { type: 'fulfill', step: 'fulfillment:1', actor: 'fay' },
]

/** The same steps as a machine: who decided is kept in its context, as a log would be. */
export const machine = createMachine({
  types: {} as {
    context: { decisions: { by: string; action: string; at: number }[] }
    events: { type: 'decide' | 'fulfill'; by: string; action: string; at: number }
  },
  initial: 'first',
  context: { decisions: [] },
  states: {
    first: { on: { decide: { target: 'second', actions: 'note' } } },
    second: { on: { decide: { target: 'delivery', actions: 'note' } } },
    delivery: { on: { fulfill: { target: 'fulfilled', actions: 'note' } } },
    fulfilled: { type: 'final' },
  },
}).provide({
  actions: {
    note: ({ context, event }) => {
      context.decisions.push({ by: event.by, action: event.action, at: event.at })
    },
  },
})
export const machineEvents = [
  { type: 'decide', by: 'ann', action: 'approved', at: 1 },
  { type: 'decide', by: 'bob', action: 'approved', at: 2 },
  { type: 'fulfill', by: 'fay', action: 'fulfilled', at: 3 },
] as const

const BPMN = `<?xml version="1.0" encoding="UTF-8"?>
<definitions id="d" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="http://steward.example">
  <process id="p" isExecutable="true">
    <startEvent id="start"/><sequenceFlow id="f1" sourceRef="start" targetRef="first"/>
    <userTask id="first"/><sequenceFlow id="f2" sourceRef="first" targetRef="second"/>
    <userTask id="second"/><sequenceFlow id="f3" sourceRef="second" targetRef="delivery"/>
    <userTask id="delivery"/><sequenceFlow id="f4" sourceRef="delivery" targetRef="end"/><endEvent id="end"/>
  </process>
</definitions>`

function ours(): void {
  let { state } = start(threeSteps, facts, 0)
  for (const [at, event] of events.entries()) {
    const result = transition(threeSteps, state, event, at + 1)
    if (isRefusal(result)) throw new Error(result.code)
    state = result.state
  }
  if (state.status !== 'fulfilled') throw new Error(`It ended ${state.status}.`)
}

function xstate(): void {
  let snapshot = getInitialSnapshot(machine)
  for (const event of machineEvents) snapshot = getNextSnapshot(machine, snapshot, event)
  if (snapshot.value !== 'fulfilled') throw new Error('The machine did not end.')
}

async function bpmn(): Promise<void> {
  const require = createRequire(import.meta.url)
  const { Engine } = require('bpmn-engine') as {
    Engine: new (options: object) => { execute: (options: object) => Promise<unknown> }
  }
  const { EventEmitter } = await import('node:events')
  const listener = new EventEmitter()
  listener.on('activity.wait', (task: { signal: () => void }) => task.signal())
  const engine = new Engine({ source: BPMN })
  await engine.execute({ listener })
}

export type PureRates = { ours: number; xstate: number; bpmn: number; perTransition: number }

/** Three-step approvals a second in memory, one after the other. */
export async function pureRates(seconds: number): Promise<PureRates> {
  const batch = 200
  const many = (run: () => void) => () => {
    for (let at = 0; at < batch; at += 1) run()
  }
  const mine = batch * (await rate(1, seconds, many(ours)))
  return {
    ours: mine,
    xstate: batch * (await rate(1, seconds, many(xstate))),
    bpmn: await rate(1, seconds, bpmn),
    perTransition: 1e6 / (mine * 4),
  }
}
