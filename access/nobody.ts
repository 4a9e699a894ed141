import type { Access } from 'payload'

/** Closed for generic REST: written by commands alone. */
export const nobody: Access = () => false
