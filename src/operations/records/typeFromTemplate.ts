import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isSlug } from '@/src/domain/permissions/isSlug'
import { RECORD_TEMPLATES } from '@/src/domain/records/templates'
import { invalid } from '@/src/operations/shared/invalid'
import { denied } from '@/src/operations/shared/denied'
import { parseInput } from '@/src/operations/shared/parseInput'
import { runOperation } from '@/src/operations/shared/runOperation'
import { can } from '@/src/domain/permissions/can'

const schema = z.strictObject({
  template: z.string({ error: `name one of ${RECORD_TEMPLATES.map(({ key }) => key).join(', ')}` }).max(60),
  name: z.string().trim().min(1).max(100).optional(),
  slug: z.string().trim().min(1).max(100).optional(),
  prefix: z.string().trim().min(1).max(8).optional(),
})

/**
 * Makes a type from the library, through the same hooks as one that is made by hand. Input: `{ template, name?, slug?,
 * prefix? }`. A slug or prefix that is taken is 400 on that field.
 */
export function typeFromTemplate(req: PayloadRequest, input: unknown): Promise<{ doc: unknown }> {
  return runOperation(
    req,
    { action: 'record-types.from-template', entityType: 'record-types' },
    async ({ actor }) => {
      if (!can(actor.rights, actor.tree, 'records', 'manage'))
        throw await denied(req, 'records', 'manage', 'You may not make record types.')
      const { template: key, ...given } = parseInput(schema, input)
      const template = RECORD_TEMPLATES.find((each) => each.key === key)
      if (!template)
        throw invalid(
          'template',
          `There is no such template. Use one of ${RECORD_TEMPLATES.map((each) => each.key).join(', ')}.`,
        )
      const { key: _key, ...definition } = template
      const slug = given.slug ?? template.slug
      // It is written into the text of the definition, so nothing else may stand in it.
      if (!isSlug(slug))
        throw invalid(
          'slug',
          'A slug begins with a small letter and holds small letters, digits and hyphens.',
        )
      const own = JSON.parse(JSON.stringify(definition).replaceAll('{slug}', slug)) as Record<string, unknown>
      const data = { ...own, ...given, slug, enabled: true }
      const doc = await req.payload.create({
        collection: 'record-types',
        data: data as never,
        depth: 0,
        req,
        overrideAccess: false,
      })
      return { doc }
    },
  )
}
