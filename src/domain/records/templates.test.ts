import { describe, expect, test } from 'vitest'
import { generatedRights } from '../permissions/generatedRights'
import { RECORD_TEMPLATES } from './templates'
import { typeFaults } from './typeFaults'

describe('every template of the library', () => {
  test.each(RECORD_TEMPLATES.map((template) => [template.key, template] as const))(
    '%s is sound, and names only rights that its own type gets',
    (_, template) => {
      const own = generatedRights({ kind: 'records', slug: `records-${template.slug}`, title: template.name })
      const draft = JSON.parse(
        JSON.stringify(template).replaceAll('{slug}', template.slug),
      ) as typeof template
      expect(
        typeFaults(draft, {
          permissions: new Set(own.permissions.map(({ slug }) => slug)),
          roles: new Set(own.roles.map(({ slug }) => slug)),
          employees: [],
        }),
      ).toEqual([])
    },
  )

  test('has a key, a slug and a prefix of its own', () => {
    for (const field of ['key', 'slug', 'prefix', 'name'] as const)
      expect(new Set(RECORD_TEMPLATES.map((each) => each[field])).size).toBe(RECORD_TEMPLATES.length)
  })
})
