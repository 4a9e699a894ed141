import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import type { FileStorage } from './FileStorage'

type Settings = {
  bucket: string
  region: string
  endpoint?: string
  credentials?: { accessKeyId: string; secretAccessKey: string }
}

/** A storage that does not answer holds a request for this long at most. */
const CONNECT_MS = 5_000
const ANSWER_MS = 30_000

/** Files as objects of one bucket. Without keys the environment of the machine says who we are, as AWS does it. */
export function s3Storage({ bucket, region, endpoint, credentials }: Settings): FileStorage {
  const client = new S3Client({
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(credentials ? { credentials } : {}),
    maxAttempts: 3,
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS },
    // Servers other than AWS do not know the checksums that are on by default.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  return {
    kind: 's3',
    async put(Key, data, type) {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key,
          Body: data,
          ContentType: type,
          ContentLength: data.byteLength,
        }),
      )
    },
    async get(Key, range) {
      const Range = range && `bytes=${range.start}-${range.end}`
      try {
        const { Body, ContentLength } = await client.send(
          new GetObjectCommand({ Bucket: bucket, Key, ...(Range ? { Range } : {}) }),
        )
        if (!Body) return null
        return {
          body: Body.transformToWebStream() as ReadableStream<Uint8Array>,
          size: ContentLength ?? 0,
        }
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
    async remove(Key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }))
    },
    async check() {
      await client.send(new HeadBucketCommand({ Bucket: bucket }))
    },
  }
}

function isMissing(error: unknown): boolean {
  const { name } = error as { name?: unknown }
  return name === 'NoSuchKey' || name === 'NotFound'
}
