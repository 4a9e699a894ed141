import type { Access } from 'payload'
import { actorOf } from './actorOf'

/** Every active employee; a hook that sees the row judges what about it. */
export const signedIn: Access = async ({ req }) => (await actorOf(req)) !== null
