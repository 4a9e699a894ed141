import { useMemo } from 'react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { diffDefinitions, type DefinitionDiff } from '@/src/domain/workflow/diff/diffDefinitions'
import { ruleFields } from '../ruleFields'
import { stepNames } from '../stepNames'
import type { WorkflowOptions } from '../WorkflowOptions'
import { diffWords, type DiffLine } from './diffWords'

/** What separates two definitions, for the drawing and in words. */
export function useDiff(
  before: WorkflowDefinition,
  after: WorkflowDefinition,
  options: WorkflowOptions,
  fields: readonly FormField[],
): { diff: DefinitionDiff; lines: DiffLine[] } {
  return useMemo(() => {
    const diff = diffDefinitions(before, after)
    return {
      diff,
      lines: diffWords(diff, before, after, stepNames(options, fields), ruleFields(fields, options)),
    }
  }, [before, after, options, fields])
}
