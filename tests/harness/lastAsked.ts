/** When the last request of a test was sent, in ms since 1970. */
export const lastAsked = { at: 0 }
