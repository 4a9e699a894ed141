import type { ImportRow } from '@/src/domain/imports/ImportRow'
import type { RowFault } from '@/src/domain/imports/RowFault'
import type { Fault } from '@/src/domain/shared/Fault'
import type { Container, ContainerField } from './Container'
import { cyclesIn } from './cyclesIn'
import { splitList } from './splitList'

export type ContainerChange = {
  line: number
  from: Container | null
  to: Container
  fields: ContainerField[]
}
export type ContainersPlan = { changes: ContainerChange[]; unchanged: number; faults: RowFault[] }

type Input = {
  rows: readonly ImportRow[]
  stored: readonly Container[]
  /** The name of the parent's field in the file: `inheritsFrom` or `parentGroup`. */
  parentField: 'inheritsFrom' | 'parentGroup'
  permissions: ReadonlyMap<string, string>
  /** Of groups alone: roles by slug. */
  roles: ReadonlyMap<string, string>
  /** Why a new slug cannot be used. */
  slugFault: (slug: string) => Fault | null
  newId: () => string
}

/**
 * What makes roles or groups those of the file. They are known by slug; an empty cell says nothing, a hyphen empties a
 * list or a parent. Rows may refer to each other in any order; a circle is named on every row that lies on it.
 */
export function planContainers(input: Input): ContainersPlan {
  const { rows, stored, parentField, permissions, roles } = input
  const plan: ContainersPlan = { changes: [], unchanged: 0, faults: [] }
  const known = new Map(stored.map((row) => [row.slug, row]))
  const ids = new Map(stored.map(({ slug, id }) => [slug, id]))
  const lines = new Map<string, number>()
  const fault = (line: number, field: string, rule: string, message: string, value: string) =>
    void plan.faults.push({ line, field, rule, message, value })

  for (const { line, values } of rows) {
    const slug = values.slug ?? ''
    const first = lines.get(slug)
    if (first !== undefined)
      fault(line, 'slug', 'duplicate', `Line ${first} has the same slug. Keep one of the two rows.`, slug)
    else lines.set(slug, line)
    if (first === undefined && !ids.has(slug)) ids.set(slug, input.newId())
  }
  for (const row of rows) if (lines.get(row.values.slug ?? '') === row.line) planRow(row)
  refuseCircles()
  return plan

  function planRow({ line, values }: ImportRow): void {
    const slug = values.slug ?? ''
    const from = known.get(slug) ?? null
    const before = plan.faults.length
    if (!from) {
      const wrong = input.slugFault(slug)
      if (wrong) fault(line, 'slug', wrong.code, wrong.message, slug)
      if (!values.name) fault(line, 'name', 'required', 'A new one needs a name.', '')
    }
    const to: Container = { ...(from ?? { ...BLANK, id: ids.get(slug)!, slug }) }
    if (values.name) to.name = values.name
    if (values.level) to.level = levelOf(line, values.level)
    if (values.status) to.status = statusOf(line, values.status)
    const parent = values[parentField]
    if (parent) to.parent = parent === '-' ? null : (ids.get(parent) ?? unknown(line, parentField, parent))
    if (values.permissions) to.permissionIds = listOf(line, 'permissions', values.permissions, permissions)
    if (values.roles) to.roleIds = listOf(line, 'roles', values.roles, roles)
    const fields = FIELDS.filter((field) => !same(to[field], from?.[field] ?? null))
    const kept = fields.find((field) => ['parent', 'permissionIds', 'roleIds'].includes(field))
    if (from?.fixed && kept)
      fault(
        line,
        kept === 'parent' ? parentField : 'permissions',
        'of_the_system',
        'This one belongs to the system, which alone says what it holds. Make your own instead.',
        slug,
      )
    if (from?.retired && fields.includes('status'))
      fault(
        line,
        'status',
        'retired',
        'Its category, form or type is deleted, and its rights with it. Take the row out, or make a new one.',
        values.status ?? '',
      )
    if (plan.faults.length > before) return
    if (from && fields.length === 0) plan.unchanged += 1
    else plan.changes.push({ line, from, to, fields })
  }

  function levelOf(line: number, text: string): number {
    const level = Number(text)
    if (/^\d+$/.test(text) && level >= 1 && level <= 100) return level
    fault(line, 'level', 'not_a_level', 'A level is a whole number from 1 to 100.', text)
    return 1
  }

  function statusOf(line: number, text: string): Container['status'] {
    if (text === 'active' || text === 'inactive') return text
    fault(line, 'status', 'unknown_status', 'Write active or inactive.', text)
    return 'active'
  }

  function unknown(line: number, field: string, value: string): null {
    fault(line, field, 'unknown', `There is no "${value}", nor a row about it. Correct the slug.`, value)
    return null
  }

  function listOf(line: number, field: string, cell: string, by: ReadonlyMap<string, string>): string[] {
    if (cell === '-') return []
    return splitList(cell).flatMap((slug) => {
      const id = by.get(slug)
      if (id !== undefined) return [id]
      fault(
        line,
        field,
        field === 'roles' ? 'unknown_role' : 'unknown_permission',
        `There is no "${slug}". Correct the slug.`,
        slug,
      )
      return []
    })
  }

  function refuseCircles(): void {
    const parents = new Map(stored.map(({ id, parent }) => [id, parent]))
    for (const { to } of plan.changes) parents.set(to.id, to.parent)
    const circular = cyclesIn(parents)
    for (const { line, to } of plan.changes) {
      if (circular.has(to.id))
        fault(
          line,
          parentField,
          'cycle',
          'This closes a circle: the one above already stands below this one.',
          to.slug,
        )
    }
  }
}

const FIELDS: readonly ContainerField[] = ['name', 'parent', 'permissionIds', 'roleIds', 'level', 'status']

const BLANK = {
  name: '',
  parent: null,
  permissionIds: [],
  roleIds: [],
  level: 10,
  status: 'active' as const,
  fixed: false,
  retired: false,
}

function same(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  const known = new Set<unknown>(other)
  return one.length === other.length && one.every((id) => known.has(id))
}
