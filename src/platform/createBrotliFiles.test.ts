import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createBrotliFiles } from './createBrotliFiles'

const script = 'export const words = "the same words again and again";\n'.repeat(200)
let folder: string
let server: Server
let base: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'brotli-'))
  await mkdir(path.join(folder, 'static/chunks'), { recursive: true })
  await writeFile(path.join(folder, 'static/chunks/0_a~b-c.js'), script)
  await writeFile(path.join(folder, 'secret.js'), 'nobody reads this')
  const send = createBrotliFiles(folder)
  server = createServer((request, response) => {
    void send(request, response).then((sent) => {
      if (!sent) response.writeHead(418).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  base = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

const ask = (file: string, encoding = 'gzip, br', method = 'GET') =>
  fetch(`${base}${file}`, { method, headers: { 'accept-encoding': encoding } })

test('a script of the build comes whole, small, and for good', async () => {
  for (const _time of [1, 2]) {
    const answer = await ask('/_next/static/chunks/0_a~b-c.js?dpl=1')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('content-type')).toMatch('javascript')
    expect(answer.headers.get('cache-control')).toMatch('immutable')
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(script.length / 10)
    expect(await answer.text()).toBe(script)
  }
})

test('everything else is left to Next', async () => {
  const file = '/_next/static/chunks/0_a~b-c.js'
  expect((await ask(file, 'gzip')).status).toBe(418)
  expect((await ask(file, 'br', 'HEAD')).status).toBe(418)
  for (const other of [
    '/',
    '/_next/static/chunks/none.js',
    '/_next/static/%2e%2e/secret.js',
    '/_next/static/..%2fsecret.js',
    '/_next/static/chunks/0_a~b-c.js.map',
  ])
    expect((await ask(other)).status, other).toBe(418)
})
