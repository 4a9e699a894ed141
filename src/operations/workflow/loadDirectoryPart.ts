import type { PayloadRequest } from 'payload'
import type { Department, Person } from '@/src/domain/workflow/eligibility/Directory'
import type { Delegation } from '@/src/domain/workflow/eligibility/delegationSeats'
import { runPrepared } from '@/src/platform/runPrepared'
import { directoryStatement } from './directoryStatement'

export type DirectoryWanted = {
  roles: readonly string[]
  /** The resource and its ancestors, nearest first. */
  resources: readonly string[]
  /** People a step may name, or whose manager or department it may ask for. */
  people: readonly string[]
}

/** What one reading brought. `until`: from then on (epoch milliseconds) somebody's right begins or ends by itself. */
export type DirectoryPart = {
  holders: ReadonlyMap<string, readonly string[]>
  people: ReadonlyMap<string, Person>
  departments: ReadonlyMap<string, Department>
  delegations: readonly Delegation[]
  until: number
}

type Row = {
  holders: { key: string; id: string }[]
  people: Person[]
  departments: Department[]
  delegations: Delegation[]
  boundary: number | null
}

/** Everybody who could be asked, as of this transaction. */
export async function loadDirectoryPart(
  req: PayloadRequest,
  { roles, resources, people }: DirectoryWanted,
): Promise<DirectoryPart> {
  const chain = JSON.stringify(resources.map((slug, depth) => ({ slug, depth })))
  const [row] = await runPrepared<Row>(req, directoryStatement, [roles, chain, people])
  const holders = new Map<string, string[]>()
  for (const { key, id } of row?.holders ?? []) {
    const known = holders.get(key)
    if (known) known.push(id)
    else holders.set(key, [id])
  }
  return {
    holders,
    people: new Map((row?.people ?? []).map((person) => [person.id, withoutNulls(person)])),
    departments: new Map((row?.departments ?? []).map((each) => [each.id, withoutNulls(each)])),
    delegations: row?.delegations ?? [],
    until: row?.boundary ?? Number.POSITIVE_INFINITY,
  }
}

function withoutNulls<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null)) as Value
}
