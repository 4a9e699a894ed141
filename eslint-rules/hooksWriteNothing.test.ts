import { hooksWriteNothing } from './hooksWriteNothing.js'
import { testRule } from './testRule'

testRule(
  'hooks-write-nothing',
  hooksWriteNothing,
  [
    `req.payload.findByID({ collection: 'a', id, req, overrideAccess: true })`,
    `req.payload.db.findOne({ collection: 'a', req })`,
    'query(req, sql`select id from requests where id = ${id} for update`)',
    "query(req, sql`select set_config('steward.command', 'on', true)`)",
    'log`update of ${id}`',
    `known.delete(id)`,
  ],
  [
    [`req.payload.update({ collection: 'a', id, data, req, overrideAccess: true })`, 'write'],
    [`payload.create({ collection: 'a', data, ...asSystem(req) })`, 'write'],
    [`req.payload.delete({ collection: 'a', id, ...asSystem(req) })`, 'write'],
    [`req.payload.db.updateOne({ collection: 'a', where, data, req })`, 'write'],
    ['query(req, sql`update requests set status = ${status}`)', 'write'],
    ['query(req, sql`\n  INSERT INTO requests (id) values (${id})`)', 'write'],
    ['query(req, sql`delete from requests where id = ${id}`)', 'write'],
  ],
)
