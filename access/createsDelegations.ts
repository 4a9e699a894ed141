import type { Access } from 'payload'
import { actorOf } from './actorOf'

/** For oneself: everyone; for somebody else is judged by `guardDelegation`, which sees the row. */
export const createsDelegations: Access = async ({ req }) => (await actorOf(req)) !== null
