import type { PayloadHandler, PayloadRequest } from 'payload'
import { badInputError } from '@/src/platform/badInputError'
import { contentionError } from '@/src/platform/contentionError'
import { isContention } from '@/src/platform/isContention'
import { OperationError } from '@/src/platform/OperationError'

/**
 * Makes a handler of a function that answers data: JSON with the given status, refusals in the one
 * error shape. Anything else is a bug: logged with its cause, answered without it.
 */
export function respond(work: (req: PayloadRequest) => Promise<unknown>, status = 200): PayloadHandler {
  return async (req) => {
    try {
      const answer = await work(req)
      return answer instanceof Response
        ? answer
        : Response.json(answer, { status, headers: { 'Cache-Control': 'no-store' } })
    } catch (caught) {
      const error = isContention(caught) ? contentionError() : (badInputError(caught) ?? caught)
      if (error instanceof OperationError) {
        return Response.json({ errors: error.items }, { status: error.status, headers: error.headers })
      }
      req.payload.logger.error({ err: error, msg: `${req.method} ${req.pathname} failed` })
      return Response.json(
        {
          errors: [
            {
              code: 'internal',
              message: 'Something went wrong on our side. Nothing was changed. Try again.',
            },
          ],
        },
        { status: 500 },
      )
    }
  }
}
