import type { Endpoint } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { decideReviewItems } from '@/src/operations/permissions/reviews/decideReviewItems'
import { myReviews } from '@/src/operations/permissions/reviews/myReviews'

export const reviewItemEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/mine',
    method: 'get',
    handler: respond(async (req) => myReviews(req, await requireActor(req))),
  },
  {
    path: '/decide',
    method: 'post',
    handler: respond(async (req) => decideReviewItems(req, await jsonOf(req))),
  },
]
