/** Carries path and query of a page to what is rendered for it, which Next itself does not tell layouts. */
export const PATH_HEADER = 'x-steward-path'
