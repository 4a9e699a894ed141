import { handleEndpoints } from 'payload'
import { lastAsked } from './lastAsked'
import { testPayload } from './testPayload'

/** Answers a request in this process, through the same handler that Next calls. */
export async function handle(request: Request): Promise<Response> {
  const { config } = await testPayload()
  lastAsked.at = Date.now()
  return handleEndpoints({ config, request })
}
