import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import sharp from 'sharp'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { diskStorage } from '@/src/platform/storage/diskStorage'
import type { FileStorage } from '@/src/platform/storage/FileStorage'
import { s3Storage } from '@/src/platform/storage/s3Storage'
import { form } from '@/tests/factories/form'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api, type Answer, type Body } from '@/tests/harness/api'
import { handle } from '@/tests/harness/handle'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { testPayload } from '@/tests/harness/testPayload'
import { tokenOf } from '@/tests/harness/tokenOf'

const BUCKET = 'steward-files'
const directory = await mkdtemp(path.join(tmpdir(), 'steward-s3-'))
const port = await freePort()
const server = new S3rver({
  address: '127.0.0.1',
  port,
  silent: true,
  directory,
  configureBuckets: [{ name: BUCKET, configs: [] }],
})
await server.run()
let running = true
const stop = async () => {
  if (running) await server.close()
  running = false
}
const settings = {
  bucket: BUCKET,
  region: 'us-east-1',
  endpoint: `http://127.0.0.1:${port}`,
  credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
}
process.env.S3_BUCKET = settings.bucket
process.env.S3_ENDPOINT = settings.endpoint
process.env.S3_REGION = settings.region
process.env.S3_ACCESS_KEY_ID = settings.credentials.accessKeyId
process.env.S3_SECRET_ACCESS_KEY = settings.credentials.secretAccessKey
// Started with this storage, before the first test's time runs.
await testPayload()

afterAll(async () => {
  await stop()
  await rm(directory, { recursive: true, force: true })
})

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

const objects = async () =>
  (await readdir(path.join(directory, BUCKET), { recursive: true })).filter((name) =>
    name.endsWith('_object'),
  )

async function upload(who: string, name: string, type: string, data: Uint8Array): Promise<Answer> {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(data)], name, { type }))
  const response = await handle(
    new Request('http://steward.test/api/attachments', {
      method: 'POST',
      headers: { authorization: `JWT ${await tokenOf(who)}` },
      body,
    }),
  )
  return { status: response.status, body: (await response.json()) as Body, headers: response.headers }
}

async function download(who: string | null, url: string, headers: Record<string, string> = {}) {
  const response = await handle(
    new Request(`http://steward.test${url}`, {
      headers: { ...(who ? { authorization: `JWT ${await tokenOf(who)}` } : {}), ...headers },
    }),
  )
  return {
    status: response.status,
    headers: response.headers,
    data: Buffer.from(await response.arrayBuffer()),
  }
}

const picture = (width = 1200, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: '#0b6e75' } })
    .png()
    .toBuffer()

describe.each<[string, () => FileStorage]>([
  ['the disk', () => diskStorage(path.join(directory, 'disk'))],
  ['a bucket', () => s3Storage(settings)],
])('%s as a storage', (_, open) => {
  const read = async (found: Awaited<ReturnType<FileStorage['get']>>) =>
    found && Buffer.from(await new Response(found.body).arrayBuffer()).toString('utf8')

  test('keeps what it got, whole and in parts, replaces it, and forgets it', async () => {
    const storage = open()
    await storage.check()
    expect(await storage.get('a/none.txt')).toBeNull()
    await storage.put('a/b.txt', Buffer.from('0123456789'), 'text/plain')
    const whole = await storage.get('a/b.txt')
    expect(whole?.size).toBe(10)
    expect(await read(whole)).toBe('0123456789')
    const part = await storage.get('a/b.txt', { start: 2, end: 4 })
    expect(part?.size).toBe(3)
    expect(await read(part)).toBe('234')
    await storage.put('a/b.txt', Buffer.from('new'), 'text/plain')
    expect(await read(await storage.get('a/b.txt'))).toBe('new')
    await storage.put('a/empty', new Uint8Array(), 'text/plain')
    expect(await read(await storage.get('a/empty'))).toBe('')
    await storage.remove('a/b.txt')
    await storage.remove('a/b.txt')
    expect(await storage.get('a/b.txt')).toBeNull()
  })
})

test('the disk keeps to its directory', async () => {
  const storage = diskStorage(path.join(directory, 'disk'))
  await expect(storage.get('../../etc/passwd')).rejects.toThrow('leaves the directory')
  await expect(storage.put('..', new Uint8Array(), 'text/plain')).rejects.toThrow('leaves the directory')
})

describe('attachments in a bucket', () => {
  test('are read by whoever may see the request, by nobody else, in parts too', async () => {
    const content = Buffer.from(`${'Offer, number '.repeat(20_000)}end`)
    const owner = await person()
    const { status, body } = await upload(owner.who, 'offer.txt', 'text/plain', content)
    expect(status).toBe(201)
    const url = String((body.doc as unknown as { url: string }).url)
    const mine = await download(owner.who, url)
    expect(mine.status).toBe(200)
    expect(mine.data.equals(content)).toBe(true)
    expect(mine.headers.get('content-disposition')).toBe('attachment')
    expect(mine.headers.get('cache-control')).toBe('private, no-store')
    const part = await download(owner.who, url, { range: 'bytes=-3' })
    expect([part.status, part.data.toString(), part.headers.get('content-range')]).toEqual([
      206,
      'end',
      `bytes ${content.length - 3}-${content.length - 1}/${content.length}`,
    ])
    expect((await download(owner.who, url, { range: `bytes=${content.length}-` })).status).toBe(416)
    for (const other of [null, 'erin', 'admin']) expect((await download(other, url)).status).toBe(403)

    const { slug } = await form({ fields: [{ name: 'offer', label: 'Offer', type: 'file' }] })
    await submit(owner.who, slug, { data: { reason: undefined, offer: body.doc.id } })
    expect((await download('john', url)).data.equals(content)).toBe(true)
    expect((await download('erin', url)).status).toBe(403)
  })

  test('show a small picture of an image to the same people, made once', async () => {
    const owner = await person()
    const { body } = await upload(owner.who, 'desk.png', 'image/png', await picture())
    const url = `/api/attachments/${body.doc.id}/thumbnail`
    const before = (await objects()).length
    const seen = await download(owner.who, url)
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect(await sharp(seen.data).metadata()).toMatchObject({ width: 320, height: 160, format: 'webp' })
    expect((await download(owner.who, url)).data.equals(seen.data)).toBe(true)
    expect(await objects()).toHaveLength(before + 1)
    expect((await download(null, url)).status).toBe(401)
    for (const other of ['erin', 'admin']) expect((await download(other, url)).status).toBe(404)
    const text = await upload(owner.who, 'note.txt', 'text/plain', Buffer.from('Just words.'))
    expect((await download(owner.who, `/api/attachments/${text.body.doc.id}/thumbnail`)).status).toBe(404)
  })

  test('a picture that is broken, or would unpack to too much, has none', async () => {
    const owner = await person()
    const whole = await picture()
    const broken = await upload(owner.who, 'half.png', 'image/png', whole.subarray(0, whole.length / 2))
    const huge = await upload(owner.who, 'huge.png', 'image/png', await picture(12_000, 6_000))
    for (const { status, body } of [broken, huge]) {
      if (status !== 201) continue
      expect((await download(owner.who, `/api/attachments/${body.doc.id}/thumbnail`)).status).toBe(404)
    }
  })

  test('deleted, it is gone from the bucket with its small picture', async () => {
    const owner = await person()
    const { body } = await upload(owner.who, 'desk.png', 'image/png', await picture())
    await download(owner.who, `/api/attachments/${body.doc.id}/thumbnail`)
    const before = (await objects()).length
    expect((await api(owner.who, 'DELETE', `/api/attachments/${body.doc.id}`)).status).toBe(200)
    expect(await objects()).toHaveLength(before)
    await runJobs()
    expect(await objects()).toHaveLength(before - 2)
  })

  test('a storage that is away is said: nothing is stored, nothing is lost, the server is up', async () => {
    const owner = await person()
    const kept = await upload(owner.who, 'kept.txt', 'text/plain', Buffer.from('Kept.'))
    expect((await api(null, 'GET', '/api/health/ready', undefined, { raw: true })).body.storage).toBe(true)
    await stop()
    const refused = await upload(owner.who, 'late.txt', 'text/plain', Buffer.from('Late.'))
    expect(refused).toMatchObject({ status: 503, body: { errors: [{ code: 'storage_unreachable' }] } })
    const stored = await rows(
      `select 1 from attachments a join employees e on e.id = a.owner_id where e.email = $1`,
      [`${owner.who}@steward.example`],
    )
    expect(stored).toHaveLength(1)
    const url = String((kept.body.doc as unknown as { url: string }).url)
    expect((await download(owner.who, url)).status).toBe(503)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11_000 })
    expect((await api(null, 'GET', '/api/health/ready', undefined, { raw: true })).body.storage).toBe(false)
    vi.useRealTimers()
  })
})
