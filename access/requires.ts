import type { Access } from 'payload'
import type { Action } from '@/src/domain/permissions/actions'
import { may } from './may'

/** A collection gate: the whole collection to those who hold the action on the resource, else nothing. */
export function requires(resource: string, action: Action): Access {
  return ({ req }) => may(req, resource, action)
}
