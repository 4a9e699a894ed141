const VERBS: Record<string, string> = {
  create: 'created',
  update: 'changed',
  delete: 'deleted',
  login: 'signed in',
  submit: 'submitted',
  decide: 'decided',
  fulfill: 'fulfilled',
  resubmit: 'resubmitted',
  cancel: 'cancelled',
  reassign: 'reassigned',
  publish: 'published',
  read: 'read',
  export: 'exported',
  erase: 'erased content',
  'sla-warning': 'warned that it is due soon',
  'sla-breach': 'saw it past its due time',
  review: 'reviewed',
  take: 'took',
  end: 'ended',
  start: 'started',
  close: 'closed',
  migrate: 'moved to another version',
  force: 'decided for the people asked',
  skip: 'skipped a step of',
  candidates: 'chose anew who is asked',
  'edit-taken-over': 'took over the editing of',
  'add-approver': 'asked one more person',
  nudge: 'reminded the people asked',
}

/** An action in words: `itsm-requests.decide.denied` is "tried and was refused: decided". */
export function actionWords(action: string): string {
  const [, verb = action, end] = action.split('.')
  const words = VERBS[verb] ?? verb.replaceAll('-', ' ')
  return end === 'denied' ? `tried and was refused: ${words}` : words
}
