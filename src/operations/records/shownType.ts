import type { Actor } from '@/access/Actor'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { can } from '@/src/domain/permissions/can'
import { mayField } from '@/src/domain/records/mayField'
import type { RecordState } from '@/src/domain/records/RecordType'
import { holdsOf } from './holdsOf'
import type { StoredType } from './typesOf'

export type ShownType = Pick<
  StoredType,
  'id' | 'slug' | 'name' | 'description' | 'icon' | 'prefix' | 'enabled' | 'ready'
> & {
  fields: (FormField & { readOnly: boolean })[]
  filterable: string[]
  states: RecordState[]
  transitions: {
    from: string
    to: string
    label: string
    permission?: string
    requires: string[]
    approval: boolean
  }[]
  abilities: { read: boolean; create: boolean; update: boolean; delete: boolean; manage: boolean }
}

/** A type as somebody sees it: the fields that they may read, and what they may do with its records. */
export function shownType(actor: Actor, type: StoredType): ShownType {
  const holds = holdsOf(actor)
  const may = (action: 'read' | 'create' | 'update' | 'delete' | 'manage') =>
    can(actor.rights, actor.tree, type.resource, action)
  const fields = type.fields.filter(({ name }) => mayField(type, name, 'read', holds))
  const names = new Set(fields.map(({ name }) => name))
  const { id, slug, name, description, icon, prefix, enabled, ready } = type
  return {
    ...{ id, slug, name, description, icon, prefix, enabled, ready },
    fields: fields.map((field) => ({ ...field, readOnly: !mayField(type, field.name, 'update', holds) })),
    filterable: type.filterable.filter((each) => names.has(each)),
    states: type.states,
    transitions: type.transitions.map(({ workflow, requires = [], ...rest }) => ({
      ...rest,
      requires,
      approval: workflow !== undefined,
    })),
    abilities: {
      read: may('read'),
      create: may('create') && enabled && ready,
      update: may('update'),
      delete: may('delete'),
      manage: may('manage'),
    },
  }
}
