import type { ApprovalData } from '@/src/domain/workflow/nodeDataSchemas'
import { builderWords } from '../builderWords'
import { Picker } from '../controls/Picker'
import { RadioControl } from '../controls/RadioControl'
import { SelectControl } from '../controls/SelectControl'
import { useBuilder } from '../useBuilder'
import { roleChoices } from './roleChoices'

type ApprovalType = NonNullable<ApprovalData['approvalType']>
type Props = { data: ApprovalData; type: ApprovalType; onChange: (patch: Partial<ApprovalData>) => void }

const TYPES = Object.entries(builderWords.approvalTypes).map(([value, label]) => ({ value, label }))
// What belongs to one way of choosing would be dead weight, and a fault, under another.
const NOTHING_CHOSEN = {
  approverRoles: undefined,
  employee: undefined,
  field: undefined,
  minApprovals: undefined,
  rejectionRule: undefined,
}

/** Who decides: the rule, and the role, person or question that it needs. */
export function WhoDecides({ data, type, onChange }: Props) {
  const { options, fields } = useBuilder()
  const questions = fields.filter(
    (field) => field.type === 'relationship' && (field.collection ?? 'employees') === 'employees',
  )
  const setType = (value: string) => {
    const chosen = TYPES.find((candidate) => candidate.value === value)
    if (chosen) onChange({ ...NOTHING_CHOSEN, approvalType: chosen.value as ApprovalType })
  }
  return (
    <>
      <RadioControl label="Who decides" value={type} options={TYPES} onChange={setType} />
      {type === 'role' ? (
        <Picker
          label="Roles"
          choices={roleChoices(options)}
          values={data.approverRoles ?? []}
          freeText={!options.loaded}
          placeholder="Search roles"
          help="Without a role, everybody who may approve this form decides."
          onChange={(approverRoles) => onChange({ approverRoles })}
        />
      ) : null}
      {type === 'employee' ? (
        <Picker
          single
          label="Person"
          choices={options.people.map(({ id, name }) => ({ value: id, label: name }))}
          values={data.employee ? [data.employee] : []}
          freeText={!options.loaded}
          placeholder="Search people"
          onChange={([employee]) => onChange({ employee })}
        />
      ) : null}
      {type === 'formField' ? (
        <SelectControl
          label="Question of the form"
          value={data.field ?? ''}
          options={questions.map(({ name, label }) => ({ value: name, label }))}
          help={
            questions.length === 0 ? 'Add a question of type “relationship” to employees first.' : undefined
          }
          onChange={(field) => onChange({ field: field || undefined })}
        />
      ) : null}
      {type === 'lineManager' || type === 'departmentHead' ? (
        <p className="sw-field__help">
          Of the person it is asked for. When the seat is vacant or excluded, the next one up decides.
        </p>
      ) : null}
    </>
  )
}
