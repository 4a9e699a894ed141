import type { PayloadRequest } from 'payload'

type Leaver = { id: string; lineManager: string | null }

/** What modules do, in the same transaction, when somebody stops being active; by module, registered by each. */
export const leavers = new Map<string, (req: PayloadRequest, leaver: Leaver) => Promise<void>>()
