/** So many years after the current one have their days, so that a due time far ahead is counted right. */
export const YEARS_AHEAD = 2
