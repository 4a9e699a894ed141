import { z } from 'zod'
import { ruleSetSchema } from './ruleSetSchema'

/** When a field is shown. Switched off (`enabled: false`) its rules decide nothing. */
export const visibilitySchema = ruleSetSchema.extend({ enabled: z.boolean().default(true) })
