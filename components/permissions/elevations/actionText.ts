const VERBS: Record<string, string> = {
  create: 'created',
  update: 'changed',
  delete: 'deleted',
  take: 'taken',
  end: 'ended',
  decide: 'decided',
  login: 'signed in',
}

/** An audit action in words: `itsm-categories.update` is "Itsm categories: changed"; refused tries say so. */
export function actionText(action: string): string {
  const denied = action.endsWith('.denied')
  const [entity = '', verb = ''] = (denied ? action.slice(0, -'.denied'.length) : action).split('.')
  const name = entity.replaceAll('-', ' ')
  const words = `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${VERBS[verb] ?? verb.replaceAll('-', ' ')}`
  return denied ? `${words} (refused)` : words
}
