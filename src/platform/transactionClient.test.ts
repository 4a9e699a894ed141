import { expect, test } from 'vitest'
import { transactionClient } from './transactionClient'

type Sent = { text: string; values: string[]; before: boolean; after: boolean }

/** A connection that answers at once and remembers what it was sent; `fails` is the text of what it refuses. */
function connection(fails?: RegExp) {
  const sent: Sent[] = []
  const released: unknown[] = []
  const answer = (text: string) => ({ rows: [{ c0: 'first', c1: 'second' }], command: text.toUpperCase() })
  const query = (config: string | Query) => {
    if (typeof config === 'string' || !('callback' in config)) {
      const text = typeof config === 'string' ? config : (config as { text: string }).text
      sent.push({ text, values: [], before: false, after: false })
      return fails?.test(text) ? Promise.reject(new Error(`no ${text}`)) : Promise.resolve(answer(text))
    }
    const { around, statement, text, values } = config
    sent.push({
      text,
      values,
      before: around.before.includes('begin'),
      after: around.after.includes('commit'),
    })
    expect(statement).toBe(config.name)
    const parts = [...around.before, text, ...around.after]
    if (fails?.test(text)) config.callback(new Error(`no ${text}`), [])
    else config.callback(null, parts.map(answer))
    return config
  }
  return { sent, released, query, release: (error?: unknown) => void released.push(error) }
}
type Query = {
  text: string
  name: string
  statement: string
  values: string[]
  around: { before: readonly string[]; after: readonly string[] }
  callback: (error: Error | null, answers: unknown) => void
}
const opened = (fails?: RegExp) => {
  const wire = connection(fails)
  return { wire, client: transactionClient(wire as never) }
}
const read = { name: 'read', text: 'select 1', values: [] }

test('a transaction begins with its first statement, in the same message', async () => {
  const { wire, client } = opened()
  await client.query(read)
  await client.query(read)
  expect(wire.sent.map(({ text, before }) => [text, before])).toEqual([
    ['select 1', true],
    ['select 1', false],
  ])
})

test('a text that may hold several statements is sent behind BEGIN, not with it', async () => {
  const { wire, client } = opened()
  await client.query({ text: 'create table a (); create table b ()' }, [])
  expect(wire.sent.map(({ text, before }) => [text, before])).toEqual([
    ['begin', false],
    ['create table a (); create table b ()', false],
  ])
})

test('writes wait for the next statement, those of one kind together and in their order', async () => {
  const { wire, client } = opened()
  client.write('write_runs', 1)
  client.write('write_jobs', 2)
  client.write('write_runs', 3)
  expect(wire.sent).toEqual([])
  await client.query(read)
  expect(wire.sent.map(({ text, values }) => [text, values])).toEqual([
    ['select write_runs($1::jsonb) as c0, write_jobs($2::jsonb) as c1', ['[1,3]', '[2]']],
    ['select 1', []],
  ])
})

test('what is asked last is asked behind all that waits, and may end the transaction', async () => {
  const { wire, client } = opened()
  client.write('write_events', 1)
  expect(await client.ask('request_doc', 'id', true)).toBe('second')
  await client.commit()
  expect(wire.sent).toHaveLength(1)
  expect(wire.sent[0]).toMatchObject({ values: ['[1]', '"id"'], before: true, after: true })
  expect(wire.released).toEqual([undefined])
})

test('writes that nobody waited for go with COMMIT', async () => {
  const { wire, client } = opened()
  await client.query(read)
  client.write('write_events', 1)
  await client.commit()
  expect(wire.sent.at(-1)).toMatchObject({ text: 'select write_events($1::jsonb) as c0', after: true })
})

test('a transaction that did nothing asks nothing', async () => {
  const { wire, client } = opened()
  await client.commit()
  expect(wire.sent).toEqual([])
  expect(wire.released).toEqual([undefined])
})

test('what fails with COMMIT is rolled back and said', async () => {
  const { wire, client } = opened(/write_events/)
  client.write('write_events', 1)
  await expect(client.commit()).rejects.toThrow('no select write_events')
  expect(wire.sent.at(-1)!.text).toBe('rollback')
  expect(wire.released).toEqual([undefined])
})

test('a COMMIT that the database answers with ROLLBACK is an error', async () => {
  const { wire, client } = opened()
  await client.query(read)
  const { query } = wire
  wire.query = ((config: never) =>
    config === 'commit' ? Promise.resolve({ rows: [], command: 'ROLLBACK' }) : query(config)) as never
  await expect(client.commit()).rejects.toThrow('nothing was stored')
})

test('a rollback forgets what waited, and a connection that is lost is not given back', async () => {
  const { wire, client } = opened(/rollback/)
  await client.query(read)
  client.write('write_events', 1)
  await client.rollback()
  expect(wire.sent.map(({ text }) => text)).toEqual(['select 1', 'rollback'])
  expect(wire.released).toEqual([new Error('no rollback')])
})
