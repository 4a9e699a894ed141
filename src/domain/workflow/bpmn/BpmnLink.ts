import type { RuleSet } from '@/src/domain/forms/ruleSetSchema'
import type { SourceHandle } from '../definitionSchema'

/** A flow on its way to becoming a connection: gateways between its ends are taken out one by one. */
export type BpmnLink = {
  id: string
  source: string
  target: string
  name: string
  /** The expression as it was written; empty when there is none. */
  said: string
  handle?: SourceHandle
  condition?: RuleSet
  /** Written by us: nothing about it is to be guessed. */
  own: boolean
  /** It came through a gateway that waits for all its ways. */
  waited: boolean
}
