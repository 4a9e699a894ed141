import { getTranslation } from '@payloadcms/translations'
import { useConfig, useEntityVisibility, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { CollectionChoice } from './FieldsContext'

const PEOPLE = 'employees'

/**
 * What a relationship may point at, people first, under the names the admin uses. With `allowed` only those slugs
 * (people always); without, every collection that the admin shows.
 */
export function useCollectionChoices(allowed: readonly string[] | undefined): CollectionChoice[] {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { isEntityVisible } = useEntityVisibility()
  return useMemo(() => {
    const shown = config.collections.filter(
      ({ slug }) => slug !== PEOPLE && isEntityVisible({ collectionSlug: slug }),
    )
    const offered = allowed ? shown.filter(({ slug }) => allowed.includes(slug)) : shown
    return [
      { slug: PEOPLE, name: 'People' },
      ...offered.map(({ slug, labels }) => ({ slug, name: getTranslation(labels?.plural ?? slug, i18n) })),
    ]
  }, [config.collections, allowed, i18n, isEntityVisible])
}
