import { approvalOf } from '@/src/domain/workflow/approvalOf'
import type { ApprovalData } from '@/src/domain/workflow/nodeDataSchemas'
import { CheckControl } from '@/components/admin/CheckControl'
import { DueControl } from '../controls/DueControl'
import { Picker } from '../controls/Picker'
import { SelectControl } from '../controls/SelectControl'
import { useBuilder } from '../useBuilder'
import { holdersOf } from './holdersOf'
import { QuorumSettings } from './QuorumSettings'
import { roleChoices } from './roleChoices'
import { WhoDecides } from './WhoDecides'

type Props = { data: ApprovalData; onChange: (patch: Partial<ApprovalData>) => void }

const OVERDUE = [
  { value: 'remind', label: 'Remind, again and again' },
  { value: 'escalate', label: 'Add the next person up' },
  { value: 'approve', label: 'Approve by rule' },
  { value: 'reject', label: 'Reject by rule' },
] as const

/** Settings of an approval: who, how many, by when, and what if nobody can. */
export function ApprovalSettings({ data, onChange }: Props) {
  const { options } = useBuilder()
  const approval = approvalOf(data)
  const roles = roleChoices(options)
  return (
    <>
      <WhoDecides data={data} type={approval.approvalType} onChange={onChange} />
      {approval.approvalType === 'role' ? (
        <QuorumSettings
          minApprovals={approval.minApprovals}
          rejectionRule={approval.rejectionRule}
          holders={holdersOf(approval.approverRoles, options)}
          onChange={onChange}
        />
      ) : null}
      <DueControl
        label="Due within"
        value={data.dueIn}
        onChange={(dueIn) => onChange(dueIn ? { dueIn } : { dueIn, onOverdue: undefined })}
      />
      {data.dueIn ? (
        <SelectControl
          label="When it is overdue"
          value={approval.onOverdue}
          options={OVERDUE}
          onChange={(value) =>
            onChange({ onOverdue: OVERDUE.find((choice) => choice.value === value)?.value })
          }
        />
      ) : null}
      <CheckControl
        label="May be delegated"
        checked={approval.allowDelegate}
        help="A substitute may decide in somebody's place, and it says so."
        onChange={(allowed) =>
          onChange(allowed ? { allowDelegate: undefined } : { allowDelegate: false, delegateRole: undefined })
        }
      />
      {approval.allowDelegate ? (
        <Picker
          single
          label="Substitutes must hold"
          choices={roles}
          values={data.delegateRole ? [data.delegateRole] : []}
          freeText={!options.loaded}
          placeholder="Any substitute"
          onChange={([delegateRole]) => onChange({ delegateRole })}
        />
      ) : null}
      <Picker
        single
        label="When nobody can decide"
        choices={roles}
        values={data.fallback ? [data.fallback] : []}
        freeText={!options.loaded}
        placeholder="Admins of the category"
        help="The step is never skipped."
        onChange={([fallback]) => onChange({ fallback })}
      />
    </>
  )
}
