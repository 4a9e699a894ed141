import type { CollectionConfig, Field } from 'payload'

type EditViews = NonNullable<
  NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>['edit']
>

export type Governance = {
  /** Tabs beside the form of every row; a collection's own come first. */
  tabs: EditViews
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

/** Adds the hooks and tabs that no collection may forget around its own: called in one loop over all of them. */
export function governCollection(
  collection: CollectionConfig,
  { tabs, first, last, fields }: Governance,
): CollectionConfig {
  const own = collection.hooks ?? {}
  const merged = Object.fromEntries(
    KEYS.map((key) => [key, [...(first[key] ?? []), ...(own[key] ?? []), ...(last[key] ?? [])]]),
  )
  const components = collection.admin?.components
  return {
    ...collection,
    fields: [...collection.fields, ...fields],
    hooks: { ...own, ...merged },
    admin: {
      ...collection.admin,
      components: {
        ...components,
        views: { ...components?.views, edit: { ...tabs, ...components?.views?.edit } as EditViews },
      },
    },
  }
}
