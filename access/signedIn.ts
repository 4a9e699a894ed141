import { actorOf } from './actorOf'
import { needing } from './needing'

/** Every active employee; a hook that sees the row judges what about it. */
export const signedIn = needing(null, async ({ req }) => (await actorOf(req)) !== null)
