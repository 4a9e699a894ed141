import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { OperationError } from '@/src/platform/OperationError'

const LIMIT_BYTES = 20 * 1024 * 1024

/** Stores a file under a name that nobody can guess, and keeps the one it came with for people. */
export const nameAttachment: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' || !req.file) return args
  if (req.file.size > LIMIT_BYTES) {
    throw new OperationError(400, [
      {
        code: 'invalid',
        field: 'file',
        message: 'The file is larger than 20 MB. Make it smaller or split it.',
      },
    ])
  }
  const original = path.basename(req.file.name).slice(0, 200)
  const ending = path
    .extname(original)
    .toLowerCase()
    .replace(/[^.a-z0-9]/g, '')
    .slice(0, 10)
  req.file.name = `${randomUUID()}${ending}`
  req.context.originalName = original
  return args
}
