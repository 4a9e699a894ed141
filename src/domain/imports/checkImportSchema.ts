import { z } from 'zod'

/** Body of the check: which column fills which field, and the choices of the importer. */
export const checkImportSchema = z.strictObject({
  mapping: z.record(z.string().max(500), z.string().max(100)).optional(),
  options: z.record(z.string().max(100), z.union([z.boolean(), z.string().max(500)])).default({}),
})
