import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, constants, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { FileStorage } from './FileStorage'

/** Files in a directory of this machine, or of a volume that every server mounts. */
export function diskStorage(root: string): FileStorage {
  const base = path.resolve(root)
  const pathOf = (key: string): string => {
    const full = path.resolve(base, key)
    if (!full.startsWith(base + path.sep)) throw new Error('A key that leaves the directory of files.')
    return full
  }
  return {
    kind: 'disk',
    async put(key, data) {
      const target = pathOf(key)
      await mkdir(path.dirname(target), { recursive: true })
      // Whole or not at all: a server that dies here leaves no half of a file under its name.
      const draft = `${target}.${randomUUID()}.part`
      await writeFile(draft, data)
      await rename(draft, target)
    },
    async get(key, range) {
      const target = pathOf(key)
      const found = await stat(target).catch(orMissing)
      if (!found) return null
      const size = range ? range.end - range.start + 1 : found.size
      const stream = createReadStream(target, range)
      return { body: Readable.toWeb(stream) as ReadableStream<Uint8Array>, size }
    },
    async remove(key) {
      await rm(pathOf(key), { force: true })
    },
    async check() {
      await mkdir(base, { recursive: true })
      await access(base, constants.R_OK | constants.W_OK)
    },
  }
}

function orMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
