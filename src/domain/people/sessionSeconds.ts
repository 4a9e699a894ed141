/** How long a session lives without being lengthened: a working day. */
export const SESSION_SECONDS = 8 * 60 * 60
