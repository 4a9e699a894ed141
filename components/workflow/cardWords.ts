import { describeStep, type StepNames } from '@/src/domain/workflow/describeStep'
import type { BuilderNode } from './model/modelTypes'

/** The line under a step's name: who acts, whom it tells, how long it waits. */
export function cardWords(node: BuilderNode, names: StepNames): string {
  const words = describeStep(node, names)
  if (node.type === 'notify') return `Tells ${words.replace(/^The /, 'the ')}`
  if (node.type === 'timer' && node.data.wait) return `Waits ${words}`
  return words
}
