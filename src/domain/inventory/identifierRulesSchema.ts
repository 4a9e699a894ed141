import { z } from 'zod'
import { compilePattern } from '../forms/compilePattern'
import { IDENTIFIER_FORMATS } from './identifierFormats'
import { MAX_IDENTIFIER } from './maxIdentifier'

const length = z.number().int('must be a whole number').min(1, 'must be at least 1').max(MAX_IDENTIFIER)

/**
 * The rules of a type for its identifiers. `pattern` is RE2, matched against the whole identifier in time
 * linear to it, so that none can hang; look-around and back-references do not exist. Lengths count characters.
 */
export const identifierRulesSchema = z
  .object({
    pattern: z
      .string()
      .max(500, 'must be at most 500 characters')
      .superRefine((pattern, context) => {
        const compiled = compilePattern(pattern)
        if (!compiled.ok)
          context.addIssue({ code: 'custom', message: `is no usable pattern: ${compiled.problem}` })
      })
      .nullish(),
    minLength: length.nullish(),
    maxLength: length.nullish(),
    format: z.enum(IDENTIFIER_FORMATS).nullish(),
  })
  .refine(({ minLength, maxLength }) => !minLength || !maxLength || minLength <= maxLength, {
    path: ['maxLength'],
    message: 'must not be below the least length',
  })

export type IdentifierRules = z.infer<typeof identifierRulesSchema>
