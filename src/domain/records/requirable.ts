/** Fields that every record has and a transition may require, with what people call them. */
export const REQUIRABLE: Readonly<Record<string, string>> = {
  assignee: 'Assigned to',
  dueAt: 'Due',
  parent: 'Parent',
  priority: 'Priority',
}
