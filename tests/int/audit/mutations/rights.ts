import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { crud } from './crud'
import type { Mutations } from './Mutations'
import { name } from './name'

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()
const named = (prefix: string) => {
  const slug = name(prefix)
  return { name: slug, slug }
}
const someone = async () => (await person()).id

async function rule() {
  const group = await api('admin', 'POST', '/api/employee-groups', named('watch'))
  return {
    name: name('rule'),
    role: await idOf('employee-roles', 'itsm-access-manager'),
    eligibleGroups: [group.body.doc.id],
    maxMinutes: 60,
  }
}

async function elevated() {
  const given = await rule()
  const { body } = await api('admin', 'POST', '/api/break-glass-rules', given)
  const taker = await person()
  await api('admin', 'POST', '/api/group-memberships', { employee: taker.id, group: given.eligibleGroups[0] })
  const take = () =>
    api(taker.who, 'POST', '/api/elevations/take', {
      rule: body.doc.id,
      reason: 'The doors do not open',
      minutes: 30,
    })
  return { ...taker, take }
}

async function review() {
  const unit = await api('admin', 'POST', '/api/departments', named('unit'))
  await person({ department: unit.body.doc.id, roles: ['itsm-legal-fulfiller'] })
  return { name: name('campaign'), departments: [unit.body.doc.id], dueAt: tomorrow() }
}
async function started(): Promise<string> {
  const { body } = await api('admin', 'POST', '/api/access-reviews', await review())
  await api('admin', 'POST', `/api/access-reviews/${body.doc.id}/start`)
  return body.doc.id
}

/** What is written about people and what they may. */
export const rightsMutations: Mutations = {
  ...crud('departments', () => named('unit'), { name: 'Another' }),
  ...crud('employee-groups', () => named('group'), { name: 'Another' }),
  ...crud('employee-roles', () => ({ ...named('role'), level: 10 }), { name: 'Another' }),
  ...crud(
    'permission-resources',
    async () => ({ ...named('thing'), parent: await idOf('permission-resources', 'itsm') }),
    { name: 'Another' },
  ),
  ...crud(
    'permissions',
    async () => {
      const { body } = await api('admin', 'POST', '/api/permission-resources', named('thing'))
      return { resource: body.doc.id, action: 'read', name: name('permission') }
    },
    { status: 'deprecated' },
  ),
  ...crud(
    'role-assignments',
    async () => ({ employee: await someone(), role: await idOf('employee-roles', 'itsm-legal-approver') }),
    { validUntil: tomorrow() },
  ),
  ...crud(
    'group-memberships',
    async () => ({
      employee: await someone(),
      group: (await api('admin', 'POST', '/api/employee-groups', named('group'))).body.doc.id,
    }),
    { validUntil: tomorrow() },
  ),
  ...crud(
    'permission-grants',
    async () => ({ employee: await someone(), permission: await idOf('permissions', 'itsm-legal.read') }),
    { validUntil: tomorrow() },
  ),
  ...crud(
    'separation-rules',
    async () => ({
      name: name('rule'),
      roleA: (await api('admin', 'POST', '/api/employee-roles', { ...named('role'), level: 10 })).body.doc.id,
      roleB: (await api('admin', 'POST', '/api/employee-roles', { ...named('role'), level: 10 })).body.doc.id,
      reason: 'Who orders does not pay',
    }),
    { reason: 'Who pays does not order' },
  ),
  ...crud('break-glass-rules', rule, { maxMinutes: 30 }),
  ...crud('access-reviews', review, { name: 'Another' }),
  'POST /api/permissions/preview': 'says what a change would do, and stores nothing',
  'POST /api/access-reviews/:id/start': async () => {
    const { body } = await api('admin', 'POST', '/api/access-reviews', await review())
    return api('admin', 'POST', `/api/access-reviews/${body.doc.id}/start`)
  },
  'POST /api/access-reviews/:id/close': async () =>
    api('admin', 'POST', `/api/access-reviews/${await started()}/close`),
  'POST /api/access-review-items/decide': async () => {
    const id = await started()
    const items = await rows<{ id: string }>('select id from access_review_items where review_id = $1', [id])
    return api('admin', 'POST', '/api/access-review-items/decide', {
      ids: items.map((item) => item.id),
      decision: 'keep',
    })
  },
  'POST /api/elevations/take': async () => (await elevated()).take(),
  'POST /api/elevations/:id/end': async () => {
    const { who, take } = await elevated()
    return api(who, 'POST', `/api/elevations/${(await take()).body.doc.id}/end`, { reason: 'Open again' })
  },
  'POST /api/elevations/:id/review': async () => {
    const { who, take } = await elevated()
    const { id } = (await take()).body.doc
    await api(who, 'POST', `/api/elevations/${id}/end`, { reason: 'Open again' })
    return api('admin', 'POST', `/api/elevations/${id}/review`, { note: 'As it should be' })
  },
}
