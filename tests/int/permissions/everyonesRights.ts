import { buildResourceTree } from '@/src/domain/permissions/buildResourceTree'
import { compileRights } from '@/src/domain/permissions/compileRights'
import { effectiveSlugs } from '@/src/domain/permissions/effectiveSlugs'
import { indexGraph } from '@/src/domain/permissions/indexGraph'
import { loadHoldings } from '@/src/operations/permissions/loadHoldings'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { rows } from '@/tests/harness/rows'
import { testPayload } from '@/tests/harness/testPayload'

/** `account`: what it is known by. `key`: what opens it. `place`: status, department and manager. */
export type Standing = {
  superadmin: boolean
  level: number
  rights: Set<string>
  account: string
  key: string
  place: string
}

/**
 * What everybody may do, by id, on whatever there is at this moment, and what opens their accounts. Worked out slowly
 * from the tables, past every cache.
 */
export async function everyonesRights(): Promise<Map<string, Standing>> {
  const req = await systemRequest(await testPayload(), 'tests')
  const { graph, resources } = await loadRightsGraph(req)
  const tree = buildResourceTree(resources)
  const index = indexGraph(graph)
  const accounts = await rows<{ id: string; account: string; key: string; place: string }>(
    `select id, concat_ws('|', email, external_id) as account, md5(concat_ws('|', hash, salt)) as key,
      concat_ws('|', status, department_id, line_manager_id) as place from employees`,
  )
  const accountOf = new Map(accounts.map((row) => [row.id, row]))
  return new Map(
    (await loadHoldings(req)).map((person) => {
      const rights = compileRights(person, tree, Date.now(), index)
      return [
        person.employee.id,
        {
          superadmin: rights.superadmin,
          level: rights.level,
          rights: new Set(effectiveSlugs(rights, tree, graph.permissions)),
          account: accountOf.get(person.employee.id)?.account ?? '',
          key: accountOf.get(person.employee.id)?.key ?? '',
          place: accountOf.get(person.employee.id)?.place ?? '',
        },
      ]
    }),
  )
}

/** What somebody came to hold of what there was before, and whose account or place is another, in words. */
export function gains(
  before: ReadonlyMap<string, Standing>,
  after: ReadonlyMap<string, Standing>,
  existing: ReadonlySet<string>,
): string[] {
  const found: string[] = []
  for (const [id, now] of after) {
    const then = before.get(id)
    if (now.superadmin && !then?.superadmin) found.push(`${id} became superadmin`)
    if (now.level > (then?.level ?? 0)) found.push(`${id} rose to level ${now.level}`)
    if (then && then.account !== now.account) found.push(`the account of ${id} was changed`)
    if (then && then.key !== now.key) found.push(`${id} got a new password`)
    if (then && then.place !== now.place) found.push(`${id} was moved`)
    for (const slug of now.rights)
      if (existing.has(slug) && !then?.rights.has(slug)) found.push(`${id} came to hold ${slug}`)
  }
  return found
}
