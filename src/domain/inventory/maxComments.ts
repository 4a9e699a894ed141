/** More pins than this hide the picture, and every one is read with the item. */
export const MAX_COMMENTS = 200
