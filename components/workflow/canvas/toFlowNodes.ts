import { describeStep } from '@/src/domain/workflow/describeStep'
import { labelOf } from '@/src/domain/workflow/labelOf'
import type { BuilderContextValue } from '../BuilderContext'
import { builderWords } from '../builderWords'
import { cardWords } from '../cardWords'
import { dueWords } from '../dueWords'
import { shownHandle } from '@/src/domain/workflow/shownHandle'
import { stepFaults } from '../stepFaults'
import { stepNames } from '../stepNames'
import type { StepFlowNode } from './flowTypes'
import { handleId } from './handleId'

type Source = Pick<BuilderContextValue, 'definition' | 'options' | 'fields' | 'faults' | 'signs'>

/** Cards for the steps of a definition, at their stored places. */
export function toFlowNodes({ definition, options, fields, faults, signs }: Source): StepFlowNode[] {
  const names = stepNames(options, fields)
  return definition.nodes.map((step) => {
    const sign = signs?.[step.id]
    const title = labelOf(step)
    const wrong = stepFaults(definition, faults, step.id).map((fault) => fault.message)
    const due = 'dueIn' in step.data && step.data.dueIn ? `Due in ${dueWords(step.data.dueIn)}` : ''
    const ways = definition.edges.filter((edge) => edge.source === step.id)
    const problems = wrong.length > 0 ? `${wrong.length} ${wrong.length === 1 ? 'problem' : 'problems'}` : ''
    return {
      id: step.id,
      type: 'step',
      position: step.position,
      deletable: false,
      ariaLabel: [
        `${builderWords.types[step.type].name}: ${title}`,
        describeStep(step, names),
        due,
        problems,
        sign ? builderWords.signs[sign] : '',
      ]
        .filter(Boolean)
        .join('. '),
      data: {
        step,
        title,
        who: cardWords(step, names),
        due,
        faults: wrong,
        sign,
        usedHandles: ways.map((edge) => handleId.of(shownHandle(edge, step.type))),
      },
    }
  })
}
