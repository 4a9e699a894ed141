import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { closeReviewNow } from '@/src/operations/permissions/reviews/closeReviewNow'
import { exportReview } from '@/src/operations/permissions/reviews/exportReview'
import { reviewProgress } from '@/src/operations/permissions/reviews/reviewProgress'
import { startReview } from '@/src/operations/permissions/reviews/startReview'

export const accessReviewEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/progress',
    method: 'get',
    handler: respond(async (req) => reviewProgress(req, await requireActor(req), routeId(req))),
  },
  {
    path: '/:id/export.csv',
    method: 'get',
    handler: respond(
      async (req) =>
        new Response(await exportReview(req, await requireActor(req), routeId(req)), {
          headers: {
            'Content-Type': 'text/csv; charset=utf-8',
            'Content-Disposition': 'attachment; filename="access-review.csv"',
            'Cache-Control': 'no-store',
          },
        }),
    ),
  },
  { path: '/:id/start', method: 'post', handler: respond(async (req) => startReview(req, routeId(req))) },
  { path: '/:id/close', method: 'post', handler: respond(async (req) => closeReviewNow(req, routeId(req))) },
]
