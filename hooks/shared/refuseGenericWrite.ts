import type { CollectionBeforeOperationHook } from 'payload'
import { OperationError } from '@/src/platform/OperationError'

type Verb = 'create' | 'update' | 'delete'

/** Refuses generic create, update and delete with a sentence that names the command to use instead. */
export function refuseGenericWrite(instead: Record<Verb, string>): CollectionBeforeOperationHook {
  return ({ args, operation, overrideAccess, req }) => {
    const verb: Verb | undefined =
      operation === 'create'
        ? 'create'
        : operation === 'update' || operation === 'updateByID'
          ? 'update'
          : operation === 'delete' || operation === 'deleteByID'
            ? 'delete'
            : undefined
    if (verb && overrideAccess !== true) {
      if (!req.user) throw new OperationError(403, [{ code: 'forbidden', message: 'Sign in first.' }])
      throw new OperationError(403, [
        {
          code: 'forbidden',
          message: `This cannot be written directly: use ${instead[verb]}.`,
          data: { use: instead[verb] },
        },
      ])
    }
    return args
  }
}
