import { headers } from 'next/headers'
import { createLocalReq, type PayloadRequest } from 'payload'
import { cache } from 'react'
import { getPayloadInstance } from './getPayloadInstance'

/**
 * The request behind a page as operations know it: `user` and headers of whoever looks, once per page. Only
 * for reading: the check of where a request comes from is set aside here.
 */
export const currentRequest = cache(async (): Promise<PayloadRequest> => {
  // Asked first: it tells Next that the page belongs to a request, before a build without a database would try to draw it.
  const incoming = new Headers(await headers())
  const payload = await getPayloadInstance()
  // A link in a message is a cross-site request, for which Payload would not look at the cookie. Drawing a page
  // changes nothing, so that there is nothing to forge.
  incoming.delete('origin')
  incoming.set('sec-fetch-site', 'none')
  const { user } = await payload.auth({ headers: incoming, canSetHeaders: false })
  return createLocalReq(
    { user: user ?? undefined, req: { headers: incoming }, context: { via: 'portal' } },
    payload,
  )
})
