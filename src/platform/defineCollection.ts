import type { Access, CollectionConfig } from 'payload'

type Gate = Access
type AdminGate = NonNullable<NonNullable<CollectionConfig['access']>['admin']>

export type CollectionAccess = {
  create: Gate
  read: Gate
  update: Gate
  delete: Gate
  /** Left out means nobody: Payload's own default would open versions and unlocking to every account. */
  readVersions?: Gate
  unlock?: Gate
  admin?: AdminGate
}

export type CollectionDefinition = Omit<CollectionConfig, 'access' | 'versions'> & {
  access: CollectionAccess
}

const nobody = () => false

/**
 * Every access key is explicit, versions are off (the product keeps its own immutable versions),
 * bulk edit and delete are off (they commit half of a failure), reads stay shallow.
 */
export function defineCollection(definition: CollectionDefinition): CollectionConfig {
  const { access } = definition
  return {
    disableDuplicate: true,
    enableQueryPresets: false,
    ...definition,
    access: {
      create: access.create,
      read: access.read,
      update: access.update,
      delete: access.delete,
      readVersions: access.readVersions ?? nobody,
      unlock: access.unlock ?? nobody,
      admin: access.admin ?? nobody,
    },
    admin: { enableListViewSelectAPI: false, ...definition.admin },
    // Payload lets a lock be taken by who may not even read the row; `rev` finds what a lock would prevent.
    lockDocuments: false,
    disableBulkEdit: true,
    disableBulkDelete: true,
    versions: false,
    graphQL: false,
    defaultSort: definition.defaultSort ?? '-createdAt',
  }
}
