import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { invalid } from '@/src/operations/shared/invalid'

const LIMIT_BYTES = 10 * 1024 * 1024

/** Stores a picture under a name of its own, so that two of one name never replace each other. At most 10 MB. */
export const nameImage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update' && operation !== 'updateByID')) return args
  if (file.size > LIMIT_BYTES) throw invalid('file', 'The picture is larger than 10 MB. Make it smaller.')
  file.name = `${randomUUID()}${path
    .extname(file.name)
    .toLowerCase()
    .replace(/[^.a-z0-9]/g, '')
    .slice(0, 10)}`
  return args
}
