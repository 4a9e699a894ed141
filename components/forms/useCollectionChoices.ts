import { getTranslation } from '@payloadcms/translations'
import { useConfig, useEntityVisibility, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { CollectionChoice } from './FieldsContext'

const PEOPLE = 'employees'

/**
 * What a relationship may point at, under the names the admin uses: people, and those of the `allowed` slugs that the
 * admin shows to this person.
 */
export function useCollectionChoices(allowed: readonly string[] | undefined): CollectionChoice[] {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { isEntityVisible } = useEntityVisibility()
  return useMemo(() => {
    const offered = config.collections.filter(
      ({ slug }) => slug !== PEOPLE && allowed?.includes(slug) && isEntityVisible({ collectionSlug: slug }),
    )
    return [
      { slug: PEOPLE, name: 'People' },
      ...offered.map(({ slug, labels }) => ({ slug, name: getTranslation(labels?.plural ?? slug, i18n) })),
    ]
  }, [config.collections, allowed, i18n, isEntityVisible])
}
