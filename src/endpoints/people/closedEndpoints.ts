import type { Endpoint } from 'payload'
import { respond } from '@/src/endpoints/shared/respond'
import { OperationError } from '@/src/platform/OperationError'

const CLOSED: Record<string, string> = {
  '/first-register': 'The first superadmin comes from npm run superadmin -- <email>.',
  '/forgot-password': 'Ask an administrator for a new password.',
  '/reset-password': 'Ask an administrator for a new password.',
  '/unlock': 'Nobody is locked out by others here; wait a few minutes and sign in again.',
  '/verify/:id': 'Accounts need no verification here.',
}

/** Payload's own doors to an account that this product does not open; each says what to use instead. */
export const closedEndpoints: Omit<Endpoint, 'root'>[] = Object.entries(CLOSED).map(([path, instead]) => ({
  path,
  method: 'post',
  handler: respond(async () => {
    throw new OperationError(403, [{ code: 'forbidden', message: `This is closed. ${instead}` }])
  }),
}))
