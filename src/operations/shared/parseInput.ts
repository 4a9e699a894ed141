import type { z } from 'zod'
import { OperationError } from '@/src/platform/OperationError'

/** A command's input by its schema, after it is known that the caller may see the thing: 400 with every field and why. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  throw new OperationError(
    400,
    parsed.error.issues.map((issue) => {
      const field = issue.path.join('.')
      const keys = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : ''
      return {
        code: 'invalid',
        field: field || keys || 'body',
        message: keys ? `Unknown: ${keys}. Leave it out.` : `${field || 'body'}: ${issue.message}`,
      }
    }),
  )
}
