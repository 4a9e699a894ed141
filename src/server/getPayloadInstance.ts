import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The one Payload of this process. */
export function getPayloadInstance(): Promise<Payload> {
  return getPayload({ config })
}
