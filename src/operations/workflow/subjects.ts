import type { SubjectAdapter } from './Subject'

/** Adapters by kind, registered by the modules when the configuration is assembled; jobs look them up. */
export const subjects = new Map<string, SubjectAdapter>()
