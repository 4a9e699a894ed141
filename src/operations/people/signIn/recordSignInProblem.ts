import type { PayloadRequest } from 'payload'
import { SIGN_IN_PROBLEMS, type SignInProblem } from '@/src/domain/people/signInProblems'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { withTransaction } from '@/src/platform/withTransaction'

/** That somebody was not let in, and why; nothing of the token or the code. */
export function recordSignInProblem(
  req: PayloadRequest,
  problem: SignInProblem,
  account?: string,
): Promise<void> {
  return withTransaction(req, () =>
    recordEvent(req, {
      action: 'employees.login.denied',
      entityType: 'employees',
      entityId: account ?? null,
      actor: { id: null, name: 'single sign-on' },
      reason: `${problem}: ${SIGN_IN_PROBLEMS[problem]}`,
    }),
  )
}
