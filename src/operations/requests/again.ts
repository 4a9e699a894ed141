/** Names the request to ask again in the address of a form; no field is called so: names begin with a letter. */
export const AGAIN = '_again'
