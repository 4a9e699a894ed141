import { useMemo } from 'react'
import { parseDefinition } from '@/src/domain/workflow/parseDefinition'
import { Comparison } from '../compare/Comparison'
import type { ReleaseForm } from '../release/releaseTypes'
import { useAnswer } from '../useAnswer'
import { ApiProblems } from './ApiProblems'
import { versionSchemas } from './versionSchemas'

type Props = ReleaseForm & { number: number }

/** The draft beside one of its versions. */
export function CompareVersion({ url, number, draft, options, fields }: Props) {
  const version = useAnswer(`${url}/versions/${number}`, versionSchemas.one)
  const before = useMemo(() => {
    const parsed = version?.ok ? parseDefinition(version.answer.workflow) : null
    return parsed && 'definition' in parsed ? parsed.definition : null
  }, [version])
  if (version === null) return <p role="status">Loading version {number}…</p>
  if (!version.ok) return <ApiProblems errors={version.errors} />
  if (!before) return <p role="alert">Version {number} cannot be drawn.</p>
  return <Comparison before={before} after={draft} options={options} fields={fields} />
}
