/** The rights on a form's resource each of which shows all its requests. */
export const LOOKING = ['read', 'approve', 'fulfill', 'manage', 'admin'] as const
