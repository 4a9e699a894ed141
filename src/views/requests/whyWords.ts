type Why = { rule: string; onBehalfOf: { name: string } | null }

const words: Record<string, string> = {
  roles: 'Your role covers it',
  lineManager: 'You are their line manager',
  departmentHead: 'You head their department',
  employee: 'The form names you',
  formField: 'Chosen in the form',
  fallback: 'Nobody else could',
}

/** Why something waits for the reader. */
export function whyWords({ rule, onBehalfOf }: Why): string {
  if (onBehalfOf) return `For ${onBehalfOf.name}`
  return Object.hasOwn(words, rule) ? words[rule]! : 'It was given to you'
}
