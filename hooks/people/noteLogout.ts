import type { CollectionAfterLogoutHook } from 'payload'
import { noteLogout as note } from '@/src/operations/people/sessions/noteLogout'

/** Payload calls it before it takes the session away. */
export const noteLogout: CollectionAfterLogoutHook = ({ req }) => note(req)
