import type { CollectionBeforeOperationHook } from 'payload'
import { env } from '@/src/platform/env'
import { OperationError } from '@/src/platform/OperationError'
import { consumeLogin } from '@/src/operations/people/consumeLogin'
import { spendPasswordTime } from '@/src/operations/people/spendPasswordTime'

/** Local sign-in may be closed; tries are counted per address and account; unknown accounts take as long as known ones. */
export const guardLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  if (env().LOCAL_LOGIN === 'off') {
    throw new OperationError(403, [
      { code: 'forbidden', message: 'Sign-in by password is switched off. Use single sign-on.' },
    ])
  }
  const data = (args as { data?: { email?: unknown } }).data
  const email = typeof data?.email === 'string' ? data.email.toLowerCase().trim() : ''
  await consumeLogin(req, email)
  const known = await req.payload.db.findOne({
    collection: 'employees',
    where: { email: { equals: email } },
    req,
  })
  if (!known) await spendPasswordTime()
  return args
}
