import type { PayloadRequest } from 'payload'
import type { Notice } from './Notice'
import { tell } from './tell'

/**
 * Tells people of something, in the bell and by e-mail, as each of them chose. Queued in the transaction of the
 * change: told if and only if it committed. A job reads the state again by `stillTrue` and stays quiet when it is
 * no longer so; people who are no longer active hear nothing. Throws where event or check are not registered.
 */
export function notify(req: PayloadRequest, ...notices: Notice[]): Promise<void> {
  return tell(req, { notices })
}
