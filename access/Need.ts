import type { Access } from 'payload'
import type { Action } from '@/src/domain/permissions/actions'

/**
 * The right that a gate asks for, as far as one right can say it: on one resource, or, where `column` names a
 * resource in each row, on that of the row. Null: no right opens it.
 */
export type Need = { resource: string; action: Action; column?: string } | null

/** A gate of a collection that says what it asks for, so that whoever it turns away can be told. */
export type Gate = Access & { need?: Need }
