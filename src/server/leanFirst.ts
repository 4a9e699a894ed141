import { answerLean } from '@/src/platform/lean/answerLean'
import { getPayloadInstance } from './getPayloadInstance'

type Route<Args> = (request: Request, args: Args) => Promise<Response>

/** A route that answers our own endpoints by the short way where there is one, and everything by Payload's else. */
export function leanFirst<Args>(route: Route<Args>): Route<Args> {
  return async (request, args) =>
    (await answerLean(await getPayloadInstance(), request)) ?? (await route(request, args))
}
