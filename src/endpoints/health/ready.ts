import type { Endpoint } from 'payload'
import { respond } from '@/src/endpoints/shared/respond'
import { readiness } from '@/src/operations/shared/readiness'

export const readyEndpoint: Endpoint = {
  path: '/health/ready',
  method: 'get',
  handler: respond(async (req) => {
    const state = await readiness(req)
    return Response.json(state, { status: state.ok ? 200 : 503 })
  }),
}
