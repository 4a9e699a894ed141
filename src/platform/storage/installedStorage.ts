import { env } from '../env'
import { diskStorage } from './diskStorage'
import type { FileStorage } from './FileStorage'
import { s3Storage } from './s3Storage'

let storage: FileStorage | undefined

/** The storage of this installation: a bucket where `S3_BUCKET` names one, else the directory `FILES_DIR`. */
export function installedStorage(): FileStorage {
  if (storage) return storage
  const { FILES_DIR, S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env()
  storage = S3_BUCKET
    ? s3Storage({
        bucket: S3_BUCKET,
        region: S3_REGION,
        ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT } : {}),
        ...(S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
          ? { credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } }
          : {}),
      })
    : diskStorage(FILES_DIR)
  return storage
}
