import type { ApprovalData } from './nodeDataSchemas'

type Defaulted =
  'approvalType' | 'approverRoles' | 'minApprovals' | 'rejectionRule' | 'allowDelegate' | 'onOverdue' | 'join'

/** An approval's data with every default filled in.. */
export function approvalOf(data: ApprovalData): ApprovalData & Required<Pick<ApprovalData, Defaulted>> {
  return {
    ...data,
    approvalType: data.approvalType ?? 'role',
    approverRoles: data.approverRoles ?? [],
    minApprovals: Math.max(1, data.minApprovals ?? 1),
    rejectionRule: data.rejectionRule ?? 'anyOne',
    allowDelegate: data.allowDelegate ?? true,
    onOverdue: data.onOverdue ?? 'remind',
    join: data.join ?? 'all',
  }
}
