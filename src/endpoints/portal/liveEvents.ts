import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { openStream } from '@/src/operations/portal/openStream'
import { OperationError } from '@/src/platform/OperationError'

/** What moved, as it moves: a stream for a browser's EventSource. */
export const liveEventsEndpoint: Endpoint = {
  path: '/portal/events',
  method: 'get',
  handler: respond(async (req) => {
    const { id } = await requireActor(req)
    if (!req.headers.get('accept')?.includes('text/event-stream')) {
      throw new OperationError(406, [
        {
          code: 'not_acceptable',
          message:
            'This address is a stream that does not end. Ask with Accept: text/event-stream, as EventSource does.',
        },
      ])
    }
    return new Response(openStream(req, id), {
      headers: {
        'Content-Type': 'text/event-stream; charset=utf-8',
        // `no-transform` keeps compression from holding events back, the last one does so in a proxy.
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
      },
    })
  }),
}
