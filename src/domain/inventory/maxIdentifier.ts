/** Identifiers stand in lists, on labels and in addresses: longer ones are a mistake. In characters. */
export const MAX_IDENTIFIER = 200
