import { fieldFaults } from '../forms/fieldFaults'
import type { Fault } from '../shared/Fault'
import { rolesNamedBy } from '../workflow/eligibility/rolesNamedBy'
import { publishFaults } from '../workflow/publishFaults'
import type { RecordType } from './RecordType'
import { readType, type TypeDraft } from './readType'
import { REQUIRABLE } from './requirable'
import { prefixShape } from './typeShape'

/** What the database knows. What is absent is not checked, as in the browser. */
export type KnownNames = {
  /** Slugs of active permissions. */
  permissions?: ReadonlySet<string>
  /** Slugs of active roles. */
  roles?: ReadonlySet<string>
  /** Ids of active employees. */
  employees?: readonly string[]
}

/** Everything that keeps a type from being saved, each with its place: `states.0.key`, `transitions.2.to`. */
export function typeFaults(draft: TypeDraft, known: KnownNames = {}): Fault[] {
  const prefix = prefixShape.safeParse(draft.prefix)
  const faults: Fault[] = prefix.success
    ? []
    : [{ code: 'invalid', path: 'prefix', message: `The prefix ${prefix.error.issues[0]!.message}.` }]
  const read = readType(draft)
  if ('faults' in read) return [...faults, ...read.faults]
  const { type } = read
  return [
    ...faults,
    ...fieldFaults(draft.fields ?? [], { collections: ['records'] }),
    ...rightFaults(type, known),
    ...filterFaults(type),
    ...stateFaults(type),
    ...transitionFaults(type, known),
  ]
}

function stateFaults({ states, transitions }: RecordType): Fault[] {
  if (states.length === 0)
    return [
      {
        code: 'no_states',
        path: 'states',
        message: 'A type has at least one state. The first one is where records begin.',
      },
    ]
  const faults: Fault[] = []
  states.forEach(({ key, label }, index) => {
    if (states.findIndex((other) => other.key === key) !== index)
      faults.push({
        code: 'duplicate_state',
        path: `states.${index}.key`,
        message: `The state "${key}" is there twice. Give this one a key of its own.`,
      })
    if (states.findIndex((other) => other.label.toLowerCase() === label.toLowerCase()) !== index)
      faults.push({
        code: 'duplicate_label',
        path: `states.${index}.label`,
        message: `Two states are called "${label}". Nobody could tell them apart: rename one.`,
      })
  })
  if (states[0]!.kind !== 'open')
    faults.push({
      code: 'no_open_state',
      path: 'states.0.kind',
      message: `"${states[0]!.label}" is the first state, where records begin, so it has to be open.`,
    })
  const reached = new Set([states[0]!.key])
  for (let before = -1; before !== reached.size;) {
    before = reached.size
    for (const { from, to } of transitions) if (reached.has(from)) reached.add(to)
  }
  states.forEach(({ key, label }, index) => {
    if (!reached.has(key))
      faults.push({
        code: 'unreachable_state',
        path: `states.${index}.key`,
        message: `No transition leads to "${label}". Add one, or take the state out.`,
      })
  })
  return faults
}

function transitionFaults({ fields, states, transitions }: RecordType, known: KnownNames): Fault[] {
  const keys = new Set(states.map(({ key }) => key))
  const names = new Set([...Object.keys(REQUIRABLE), ...fields.map(({ name }) => name)])
  return transitions.flatMap(({ from, to, label, permission, requires = [], workflow }, index) => {
    const faults: Fault[] = []
    const at = (code: string, key: string, text: string) =>
      faults.push({ code, path: `transitions.${index}.${key}`, message: `"${label}": ${text}` })
    for (const [key, state] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (!keys.has(state))
        at('unknown_state', key, `there is no state "${state}". Choose one of the states.`)
    }
    if (from === to) at('self_transition', 'to', 'it leads to where it begins. Choose another state.')
    if (transitions.findIndex((other) => other.from === from && other.to === to) !== index)
      at('duplicate_transition', 'to', 'another transition leads the same way. Keep one of them.')
    if (permission !== undefined && known.permissions?.has(permission) === false)
      at('unknown_permission', 'permission', `there is no active permission "${permission}".`)
    requires.forEach((name, position) => {
      if (!names.has(name))
        at('unknown_field', `requires.${position}`, `there is no field "${name}". Choose an existing one.`)
    })
    if (!workflow) return faults
    const approvals = publishFaults(workflow, {
      activeRoles: [...(known.roles ?? rolesNamedBy(workflow))].map((slug) => ({ slug })),
      fields,
      ...(known.employees ? { knownEmployees: known.employees } : {}),
    })
    return [
      ...faults,
      ...approvals.map((fault) => ({ ...fault, path: `transitions.${index}.workflow.${fault.path}` })),
    ]
  })
}

function rightFaults({ fields, fieldRights }: RecordType, known: KnownNames): Fault[] {
  return Object.entries(fieldRights).flatMap(([name, rights]) => {
    const field = fields.find((each) => each.name === name)
    if (!field)
      return [
        {
          code: 'unknown_field',
          path: `fieldRights.${name}`,
          message: `There is no field "${name}". Take its rights out, or name an existing field.`,
        },
      ]
    const faults = (['read', 'update'] as const).flatMap((verb) => {
      const slug = rights[verb]
      if (slug === undefined || known.permissions?.has(slug) !== false) return []
      return [
        {
          code: 'unknown_permission',
          path: `fieldRights.${name}.${verb}`,
          message: `${field.label}: there is no active permission "${slug}".`,
        },
      ]
    })
    // A file is served by its own address, to whoever may see the record.
    return field.type === 'file' && rights.read !== undefined
      ? [
          ...faults,
          {
            code: 'restricted_file',
            path: `fieldRights.${name}.read`,
            message: `${field.label}: a file is seen by everybody who sees the record. Take the right out, or use another kind of field.`,
          },
        ]
      : faults
  })
}

function filterFaults({ fields, filterable }: RecordType): Fault[] {
  return filterable.flatMap((name, index) => {
    const field = fields.find((each) => each.name === name)
    if (field && field.type !== 'file' && field.type !== 'textarea') return []
    return [
      {
        code: 'unknown_field',
        path: `filterable.${index}`,
        message: field
          ? `${field.label}: long texts and files cannot be filtered by. Take it out.`
          : `There is no field "${name}" to filter by. Take it out, or name an existing field.`,
      },
    ]
  })
}
