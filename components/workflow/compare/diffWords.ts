import { approvalOf } from '@/src/domain/workflow/approvalOf'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type {
  DefinitionDiff,
  DiffSign,
  NodeDiff,
  EdgeDiff,
  SettingChange,
} from '@/src/domain/workflow/diff/diffDefinitions'
import { labelOf } from '@/src/domain/workflow/labelOf'
import { builderWords } from '../builderWords'
import { conditionWords } from '../conditionWords'
import { dueWords } from '../dueWords'
import type { Condition } from '../model/modelTypes'
import type { RuleField } from '../ruleFields'
import type { StepNames } from '@/src/domain/workflow/describeStep'

export type DiffLine = { sign: DiffSign; id: string; text: string; details: string[] }

const SETTINGS: Record<string, string> = {
  type: 'Kind',
  label: 'Name',
  approvalType: 'Who decides',
  approverRoles: 'Roles',
  fulfillerRoles: 'Roles',
  employee: 'Person',
  field: 'Question that holds the person',
  minApprovals: 'How many must approve',
  rejectionRule: 'When somebody rejects',
  allowDelegate: 'May be delegated',
  delegateRole: 'Substitutes must hold',
  dueIn: 'Due within',
  onOverdue: 'When it is overdue',
  fallback: 'When nobody can decide',
  join: 'Begins',
  checklist: 'Checklist',
  to: 'To',
  role: 'Role',
  subject: 'Subject',
  body: 'Message',
  wait: 'Waits',
  until: 'Waits until',
  action: 'Action',
  source: 'From',
  target: 'To',
  outcome: 'Taken',
  condition: 'Only if',
  order: 'Tried',
}
const VALUES: Record<string, Record<string, string>> = {
  type: Object.fromEntries(Object.entries(builderWords.types).map(([key, { name }]) => [key, name])),
  approvalType: builderWords.approvalTypes,
  rejectionRule: {
    anyOne: 'one rejection rejects the step',
    quorumImpossible: 'once approval can no longer be reached',
  },
  onOverdue: { remind: 'remind', escalate: 'add the next person up', approve: 'approve', reject: 'reject' },
  join: { all: 'when all ways have arrived', any: 'when the first way arrives' },
  to: { requester: 'the requester', requestedFor: 'the person it is for', role: 'people with a role' },
  outcome: builderWords.handleChoices,
}

const APPROVAL_DEFAULTS: Record<string, unknown> = approvalOf({})
const DEFAULTS: Record<string, unknown> = { ...APPROVAL_DEFAULTS, approverRoles: undefined, to: 'requester' }

type Names = StepNames & { asked: readonly RuleField[]; step: (id: string) => string }

const isDue = (value: unknown): value is Parameters<typeof dueWords>[0] =>
  typeof value === 'object' && value !== null && 'duration' in value

function valueWords(key: string, given: unknown, names: Names): string {
  const value = given ?? DEFAULTS[key]
  if (value === undefined) return key === 'condition' ? 'always' : 'nothing'
  if (key === 'condition') return conditionWords(value as Condition, names.asked)
  if (key === 'order') return `as number ${Number(value) + 1}`
  if (isDue(value)) return dueWords(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const named = (text: string) => {
    if (key === 'employee') return names.people?.[text] ?? text
    if (key === 'field' || key === 'until') return names.fields?.[text] ?? text
    if (key === 'source' || key === 'target') return names.step(text)
    return VALUES[key]?.[text] ?? names.roles?.[text] ?? text
  }
  const parts = (Array.isArray(value) ? value : [value]).map((part) => named(String(part)))
  return parts.map((part) => `“${part.length > 80 ? `${part.slice(0, 79)}…` : part}”`).join(', ')
}

const changeWords = ({ key, from, to }: SettingChange, names: Names): string =>
  `${SETTINGS[key] ?? key}: ${valueWords(key, from, names)} → ${valueWords(key, to, names)}`

/** A difference between two definitions in words, steps first: a line each, and the settings of it from and to. */
export function diffWords(
  diff: DefinitionDiff,
  before: WorkflowDefinition,
  after: WorkflowDefinition,
  stepNames: StepNames,
  asked: readonly RuleField[],
): DiffLine[] {
  const nodes = new Map([...before.nodes, ...after.nodes].map((node) => [node.id, node]))
  const step = (id: string) => {
    const node = nodes.get(id)
    return node ? labelOf(node) : id
  }
  const names: Names = { ...stepNames, asked, step }
  const node = ({ sign, node: { id, type }, changes }: NodeDiff): DiffLine => ({
    sign,
    id,
    text: `${builderWords.types[type].name} “${step(id)}” ${builderWords.signs[sign]}`,
    details: changes.map((change) => changeWords(change, names)),
  })
  const edge = ({ sign, edge: { id, source, target }, changes }: EdgeDiff): DiffLine => ({
    sign,
    id,
    text: `Connection from “${step(source)}” to “${step(target)}” ${builderWords.signs[sign]}`,
    details: changes.map((change) => changeWords(change, names)),
  })
  return [
    ...diff.nodes.map(node),
    ...diff.edges.map(edge),
    ...(diff.maxRounds
      ? [
          {
            sign: 'changed' as const,
            id: '',
            text: 'Rounds changed',
            details: [`At most ${String(diff.maxRounds.from)} → at most ${String(diff.maxRounds.to)}`],
          },
        ]
      : []),
  ]
}
