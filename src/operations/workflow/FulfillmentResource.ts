import type { PayloadRequest } from 'payload'
import type { Fault } from '@/src/domain/shared/Fault'
import type { Refusal } from '@/src/domain/shared/Refusal'

/** Where a request stands: what it has, or since when it waits and at which place (1 is next); what else is free. */
export type Handout = {
  item: { id: string; label: string } | null
  waiting: { since: string; place: number } | null
  choices: { id: string; label: string }[]
}

/**
 * Something that a fulfillment hands out, kept by another module: a vehicle, a laptop. `subject` is the id of the
 * request. All of it runs in the transaction of the command, and everything may be repeated.
 */
export type FulfillmentResource = {
  /** The form type whose requests take one. */
  kind: string
  /** Taken before the subject's own row: what is handed out of one stock is decided one after the other. */
  lock: (req: PayloadRequest, subject: string) => Promise<void>
  /** A fulfillment was activated: hand something out, or keep the place in the queue for it. */
  reserve: (req: PayloadRequest, subject: string) => Promise<void>
  /** The request ended without being fulfilled: take it back. `reason` is a sentence for the history. */
  release: (req: PayloadRequest, subject: string, reason: string) => Promise<void>
  /** A fulfillment is being done, with the one at hand or the chosen one. Refusals: `no_item`, `item_not_free`, `invalid`. */
  confirm: (req: PayloadRequest, subject: string, choice: string | undefined) => Promise<Refusal | undefined>
  describe: (req: PayloadRequest, subject: string) => Promise<Handout>
  /** What keeps a form of this kind from being published. */
  faults: (req: PayloadRequest, form: string) => Promise<Fault[]>
}
