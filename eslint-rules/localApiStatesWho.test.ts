import { localApiStatesWho } from './localApiStatesWho.js'
import { testRule } from './testRule'

testRule(
  'local-api-states-who',
  localApiStatesWho,
  [
    `payload.find({ collection: 'a', req, overrideAccess: false })`,
    `req.payload.update({ collection: 'a', id, data, 'req': req, overrideAccess: true })`,
    `req.payload.create({ collection: 'a', data, ...asSystem(req) })`,
    `payload.db.findOne({ collection: 'a', req })`,
    // Not the Local API: a list's own find, a map's delete, a method that has no access to override.
    `list.find((one) => one.id === id)`,
    `cache.delete(id)`,
    `payload.logger.error({ err })`,
    `payload.db.beginTransaction()`,
  ],
  [
    [`payload.find({ collection: 'a' })`, 'missing'],
    [`payload.find({ collection: 'a', req })`, 'missing'],
    [`req.payload.delete({ collection: 'a', id, overrideAccess: true })`, 'missing'],
    [`req.payload.count({ collection: 'a', ...options })`, 'missing'],
    [`req.payload.findByID({ collection: 'a', id, ...asUser(req) })`, 'missing'],
    [`this.req.payload.findGlobal({ slug: 'a' })`, 'missing'],
    [`payload.db.updateOne({ collection: 'a', where, data })`, 'missing'],
    [`payload.create(options)`, 'opaque'],
    [`payload.db.deleteMany(options)`, 'opaque'],
  ],
)
