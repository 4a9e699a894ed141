import type { PayloadRequest } from 'payload'
import { freshActorOf } from '@/access/freshActorOf'
import type { Actor } from '@/access/Actor'
import { runFramed, type CommandName } from './runFramed'
import { unauthenticated } from './unauthenticated'

export type OperationContext = { req: PayloadRequest; actor: Actor; now: number }

/**
 * Runs one command: who acts (401 when nobody), the time, one transaction. A refusal rolls
 * everything back and is then recorded as denied in a transaction of its own.
 */
export function runOperation<Result>(
  req: PayloadRequest,
  about: CommandName,
  work: (context: OperationContext) => Promise<Result>,
): Promise<Result> {
  return runFramed(req, about, async () => {
    const actor = await freshActorOf(req)
    if (!actor) throw unauthenticated()
    return work({ req, actor, now: Date.now() })
  })
}
