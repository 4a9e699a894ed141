import { handleEndpoints } from 'payload'
import { answerLean } from '@/src/platform/lean/answerLean'
import { lastAsked } from './lastAsked'
import { testPayload } from './testPayload'

/** Answers a request in this process as the route of Next does: by the short way where there is one, else by Payload. */
export async function handle(request: Request): Promise<Response> {
  const payload = await testPayload()
  lastAsked.at = Date.now()
  return (await answerLean(payload, request)) ?? handleEndpoints({ config: payload.config, request })
}
