/** A picture on which pins are set. It never changes: another one has another id. */
export type ItemPicture = { id: string; url: string; alt: string }
