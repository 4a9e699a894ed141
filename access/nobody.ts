import { needing } from './needing'

/** Closed for generic REST: written by commands alone. */
export const nobody = needing(null, () => false)
