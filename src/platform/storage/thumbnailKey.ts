/** Where the small picture of an image is kept. It is made when it is first asked for. */
export function thumbnailKey(collection: string, filename: string): string {
  return `${collection}/thumbnails/${filename}.webp`
}
