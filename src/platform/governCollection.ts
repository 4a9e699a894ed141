import type { CollectionConfig, Field } from 'payload'

export type Governance = {
  first: NonNullable<CollectionConfig['hooks']>
  last: NonNullable<CollectionConfig['hooks']>
  fields: Field[]
}

const KEYS = [
  'beforeOperation',
  'beforeValidate',
  'beforeChange',
  'afterChange',
  'beforeDelete',
  'afterDelete',
] as const

/** Adds the hooks that no collection may forget around its own: called in one loop over all of them. */
export function governCollection(
  collection: CollectionConfig,
  { first, last, fields }: Governance,
): CollectionConfig {
  const own = collection.hooks ?? {}
  const merged = Object.fromEntries(
    KEYS.map((key) => [key, [...(first[key] ?? []), ...(own[key] ?? []), ...(last[key] ?? [])]]),
  )
  return { ...collection, fields: [...collection.fields, ...fields], hooks: { ...own, ...merged } }
}
