import type { Endpoint } from 'payload'

export const liveEndpoint: Endpoint = {
  path: '/health/live',
  method: 'get',
  handler: () => Response.json({ ok: true }),
}
