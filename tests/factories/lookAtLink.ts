import { systemRequest } from '@/scripts/lib/systemRequest'
import { mailDecision, type MailDecision } from '@/src/operations/workflow/byMail/mailDecision'
import { testPayload } from '@/tests/harness/testPayload'

/** What the page of a mailed link would show now. */
export async function lookAtLink(token: string): Promise<MailDecision> {
  return mailDecision(await systemRequest(await testPayload(), 'tests'), token, Date.now())
}
