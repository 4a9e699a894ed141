import type { PayloadRequest } from 'payload'
import type { Message, QueuedNotice } from './Notice'

/**
 * Reads the state behind a notice again. `false` or an empty list: it is no longer true and nobody is told;
 * `true`: as the notice says; else the messages, with the people and the words of this moment. Runs in the
 * transaction in which the messages are stored: what it locks stays true until then.
 */
export type StillTrue = (req: PayloadRequest, notice: QueuedNotice) => Promise<readonly Message[] | boolean>

/** Checks by name, registered by the modules that know the state. */
export const stillTrueChecks = new Map<string, StillTrue>()
