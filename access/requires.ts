import type { Action } from '@/src/domain/permissions/actions'
import { may } from './may'
import type { Gate } from './Need'
import { needing } from './needing'

/** A collection gate: the whole collection to those who hold the action on the resource, else nothing. */
export function requires(resource: string, action: Action): Gate {
  return needing({ resource, action }, ({ req }) => may(req, resource, action))
}
