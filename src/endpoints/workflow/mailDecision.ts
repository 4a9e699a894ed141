import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { respond } from '@/src/endpoints/shared/respond'
import { decideByMail } from '@/src/operations/workflow/byMail/decideByMail'

/** POST /api/mail-decisions { token, comments? }: what the confirmation page of a mailed link sends. No session counts here. */
export const mailDecisionEndpoint: Endpoint = {
  path: '/mail-decisions',
  method: 'post',
  handler: respond(async (req) => {
    req.user = null
    return decideByMail(req, await jsonOf(req))
  }),
}
