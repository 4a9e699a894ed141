'use client'
import { useRowLabel } from '@payloadcms/ui'
import { languageName } from './settings/languageName'

/** A closed row says its language. */
export function LanguageLabel() {
  const { data, rowNumber } = useRowLabel<{ language?: string; title?: string }>()
  const words = [data.language && languageName(data.language), data.title].filter(Boolean).join(' · ')
  return <span>{words || `Language ${(rowNumber ?? 0) + 1}`}</span>
}
