import sharp from 'sharp'

/** The longer side, in pixels: sharp at twice the size of a list's picture. */
const SIDE = 320
/** A picture that unpacks to more than this is not opened: small files can hold huge ones. */
const MOST_PIXELS = 50_000_000

/** A small WebP of an image, upright, without what cameras write into files; null where it cannot be read as one. */
export async function makeThumbnail(image: Uint8Array): Promise<Uint8Array | null> {
  try {
    return await sharp(image, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .rotate()
      .resize(SIDE, SIDE, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer()
  } catch {
    return null
  }
}
