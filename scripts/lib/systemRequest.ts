import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** A request of the system itself, as the command line makes it. */
export function systemRequest(payload: Payload, task: string): Promise<PayloadRequest> {
  return createLocalReq({ context: { via: 'cli', system: true, systemTask: task } }, payload)
}
