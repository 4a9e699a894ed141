import { z } from 'zod'
import { judgeSla as judge } from '@/src/operations/requests/judgeSla'
import { defineJob } from '@/src/platform/defineJob'

export const judgeSla = defineJob({
  name: 'judgeSla',
  payload: z.object({ request: z.uuid() }),
  run: (req, { request }) => judge(req, request),
})
