import type { CollectionConfig, Config, Endpoint, Field, Plugin } from 'payload'

type AdminComponents = NonNullable<NonNullable<Config['admin']>['components']>

type Module = {
  name: string
  collections?: CollectionConfig[]
  endpoints?: Endpoint[]
  /** Fields that this module adds to another's collection, by slug. */
  extends?: Record<string, Field[]>
  /** Pages of the administration by key, and what stands below its navigation; components by path string. */
  admin?: Pick<AdminComponents, 'views' | 'afterNavLinks'>
}

/** A module as an ordinary Payload plugin: assembly only, no logic. */
export function defineModule({
  collections = [],
  endpoints = [],
  extends: added = {},
  admin = {},
}: Module): Plugin {
  return (config: Config): Config => ({
    ...config,
    collections: [...(config.collections ?? []), ...collections].map((collection) => {
      const fields = added[collection.slug]
      return fields ? { ...collection, fields: [...collection.fields, ...fields] } : collection
    }),
    endpoints: [...(config.endpoints ?? []), ...endpoints],
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        views: { ...config.admin?.components?.views, ...admin.views },
        afterNavLinks: [...(config.admin?.components?.afterNavLinks ?? []), ...(admin.afterNavLinks ?? [])],
      },
    },
  })
}
