export type ByteRange = { start: number; end: number }
export type OpenFile = { body: ReadableStream<Uint8Array>; size: number }

/** Where uploaded files are kept, by key: `<collection>/<name>`. It knows no rights: those are asked before it is. */
export type FileStorage = {
  kind: 'disk' | 's3'
  put: (key: string, data: Uint8Array, type: string) => Promise<void>
  /** The file or a part of it (`end` inclusive) as a stream, `size` in bytes of what streams; null when there is none. */
  get: (key: string, range?: ByteRange) => Promise<OpenFile | null>
  /** Nothing happens when there is none. */
  remove: (key: string) => Promise<void>
  /** Throws when files could neither be read nor written now. */
  check: () => Promise<void>
}
