import { z } from 'zod'
import { isStorableText } from '../forms/isStorableText'

const text = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'needs a text' })
    .max(most)
    .refine(isStorableText, { error: 'contains characters that cannot be stored' })

const key = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9_-]*$/, {
    error: 'must begin with a small letter and hold only small letters, digits, hyphens and underscores',
  })

export const statesShape = z
  .array(
    z.strictObject({
      key,
      label: text(60),
      kind: z.enum(['open', 'done'], { error: 'must be open or done' }),
    }),
  )
  .max(40, { error: 'may be 40 at most' })

/** Workflows are read by `parseDefinition`, which says more about them than a schema could. */
export const transitionsShape = z
  .array(
    z.strictObject({
      from: z.string().min(1, { error: 'names the state it leaves' }).max(40),
      to: z.string().min(1, { error: 'names the state it leads to' }).max(40),
      label: text(60),
      permission: z.string().max(200).optional(),
      requires: z.array(z.string().max(60)).max(50).optional(),
      workflow: z.unknown().optional(),
    }),
  )
  .max(400, { error: 'may be 400 at most' })

export const fieldRightsShape = z.record(
  z.string().max(60),
  z.strictObject({ read: z.string().max(200).optional(), update: z.string().max(200).optional() }),
)

export const filterableShape = z.array(z.string().max(60)).max(40, { error: 'may be 40 at most' })

export const prefixShape = z.string().regex(/^[A-Z][A-Z0-9]{1,7}$/, {
  error: 'has two to eight capital letters and digits and begins with a letter, such as HR',
})
