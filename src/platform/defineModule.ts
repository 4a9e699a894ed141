import type { CollectionConfig, Config, Endpoint, Field, Plugin } from 'payload'

type Module = {
  name: string
  collections?: CollectionConfig[]
  endpoints?: Endpoint[]
  /** Fields that this module adds to another's collection, by slug. */
  extends?: Record<string, Field[]>
}

/** A module as an ordinary Payload plugin: assembly only, no logic. */
export function defineModule({ collections = [], endpoints = [], extends: added = {} }: Module): Plugin {
  return (config: Config): Config => ({
    ...config,
    collections: [...(config.collections ?? []), ...collections].map((collection) => {
      const fields = added[collection.slug]
      return fields ? { ...collection, fields: [...collection.fields, ...fields] } : collection
    }),
    endpoints: [...(config.endpoints ?? []), ...endpoints],
  })
}
