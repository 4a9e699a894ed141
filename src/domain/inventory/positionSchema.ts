import { z } from 'zod'

const share = z.number().min(0, 'must be between 0 and 1').max(1, 'must be between 0 and 1')

/** Where on the picture, as shares of its width and height from the top left: any size of it shows the same place. */
export const positionSchema = z.strictObject({ x: share, y: share })
