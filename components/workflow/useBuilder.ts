import { useContext } from 'react'
import { BuilderContext, type BuilderContextValue } from './BuilderContext'

/** The builder around this component; throws outside of one. */
export function useBuilder(): BuilderContextValue {
  const value = useContext(BuilderContext)
  if (!value) throw new Error('useBuilder is called outside of <Builder>')
  return value
}
