import { idOf } from '@/tests/factories/idOf'
import { item } from '@/tests/factories/item'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { sendPicture } from '@/tests/harness/sendPicture'
import { crud } from './crud'
import type { Mutations } from './Mutations'
import { name } from './name'

const on = (id: string, verb: string, body: object = {}, who = 'admin') =>
  api(who, 'POST', `/api/inventory-items/${id}/${verb}`, body)
async function given() {
  const holder = await person()
  const id = await item()
  await on(id, 'assign', { employee: holder.id })
  return { id, who: holder.who, employee: holder.id }
}
const pin = { position: { x: 0.1, y: 0.2 }, text: 'A dent' }
const picture = (who: string, path: string) => sendPicture(who, path, { alt: 'The front' })

/** What happens to things. */
export const inventoryMutations: Mutations = {
  ...crud(
    'inventory-types',
    () => {
      const slug = name('type')
      return { name: slug, slug }
    },
    { name: 'Another' },
  ),
  ...crud(
    'inventory-items',
    async () => ({
      type: await idOf('inventory-types', 'laptop'),
      identifier: `M-${name('x').slice(2).padStart(4, '0')}`,
    }),
    { notes: 'Another' },
  ),
  'POST /api/inventory-items/return-held': async () => {
    const { employee } = await given()
    return api('admin', 'POST', '/api/inventory-items/return-held', { employee })
  },
  'POST /api/inventory-items/:id/transition': async () =>
    on(await item(), 'transition', { to: 'under_repair' }),
  'POST /api/inventory-items/:id/assign': async () =>
    on(await item(), 'assign', { employee: (await person()).id }),
  'POST /api/inventory-items/:id/comments': async () =>
    on(await item('under_review', { type: 'vehicle' }), 'comments', pin),
  'POST /api/inventory-items/:id/comments/:commentId/resolve': async () => {
    const id = await item('under_review', { type: 'vehicle' })
    const { body } = await on(id, 'comments', pin)
    const [comment] = (body.doc as unknown as { comments: { id: string }[] }).comments
    await on(id, 'transition', { to: 'under_repair' })
    return on(id, `comments/${comment!.id}/resolve`)
  },
  'POST /api/inventory-items/:id/hand-over': async () => {
    const { id } = await given()
    await rows(
      `with f as (select set_config('steward.test_factory', 'on', true))
       update inventory_items set handed_over_at = null, handed_over_by_id = null from f where id = $1`,
      [id],
    )
    return on(id, 'hand-over')
  },
  'POST /api/inventory-items/:id/receive': async () => {
    const { id, who } = await given()
    return on(id, 'receive', {}, who)
  },
  'POST /api/inventory-items/:id/hand-back': async () => {
    const { id, who } = await given()
    return on(id, 'hand-back', { reason: 'New job' }, who)
  },
  'POST /api/inventory-items/:id/replace': async () =>
    on((await given()).id, 'replace', { reason: 'It broke' }),
  'POST /api/inventory-replacements/:id/cancel': async () => {
    const { body } = await api('admin', 'POST', '/api/inventory-types', { name: 'Rare', slug: name('rare') })
    const holder = await person()
    const made = await api('admin', 'POST', '/api/inventory-items', {
      type: body.doc.id,
      identifier: name('only'),
    })
    await on(made.body.doc.id, 'assign', { employee: holder.id })
    await on(made.body.doc.id, 'replace', { reason: 'It broke' })
    const [waiting] = await rows<{ id: string }>('select id from inventory_replacements where type_id = $1', [
      body.doc.id,
    ])
    return api('admin', 'POST', `/api/inventory-replacements/${waiting!.id}/cancel`, {})
  },
  'POST /api/media': () => picture('admin', '/api/media'),
  'PATCH /api/media/:id': async () => {
    const { body } = await picture('admin', '/api/media')
    return api('admin', 'PATCH', `/api/media/${body.doc.id}`, { alt: 'The back' })
  },
  'DELETE /api/media/:id': async () => {
    const { body } = await picture('admin', '/api/media')
    return api('admin', 'DELETE', `/api/media/${body.doc.id}`)
  },
  'POST /api/attachments': () => picture('erin', '/api/attachments'),
}
