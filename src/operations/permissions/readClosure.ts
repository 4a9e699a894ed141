import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { givenThrough, type Through } from '@/src/domain/permissions/givenThrough'
import { indexGraph } from '@/src/domain/permissions/indexGraph'
import { invalid } from '@/src/operations/shared/invalid'
import { canonicalId } from '@/src/platform/canonicalId'
import { loadRightsGraph } from './loadRightsGraph'
import { needsSystemRead } from './needsSystemRead'

/** More than anyone combines by hand; a list without an end is no question. */
const MOST = 200

/**
 * All roles and groups that come with those given (ids with commas between), each with what it holds by itself.
 * Which rights follow from that, the domain's `rightsMatrix` says, here and in a browser. For `system.read`.
 */
export async function readClosure(
  req: PayloadRequest,
  actor: Actor,
  start: { roles: string; groups: string },
): Promise<{ level: number; superadmin: boolean; through: Through[] }> {
  await needsSystemRead(req, actor)
  const roleIds = idsOf('roles', start.roles)
  const groupIds = idsOf('groups', start.groups)
  if (roleIds.length + groupIds.length === 0) return { level: 0, superadmin: false, through: [] }
  const { graph } = await loadRightsGraph(req)
  const through = givenThrough({ roleIds, groupIds }, indexGraph(graph))
  return {
    level: Math.max(0, ...through.map(({ level }) => level)),
    superadmin: through.some(({ superadmin }) => superadmin),
    through,
  }
}

function idsOf(field: string, text: string): string[] {
  const parts = text.split(',').filter((part) => part !== '')
  const ids = parts.flatMap((part) => canonicalId(part) ?? [])
  if (ids.length < parts.length) throw invalid(field, `Give ids in ${field}, with commas between them.`)
  if (ids.length > MOST) throw invalid(field, `At most ${MOST} ids at once.`)
  return ids
}
