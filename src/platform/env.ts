import { z } from 'zod'

const settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgres://user:password@host:port/database'),
  PAYLOAD_SECRET: z.string().min(32, 'expected at least 32 random characters'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  SERVER_URL: z.url('expected an absolute address such as https://steward.example').optional(),
  LOCAL_LOGIN: z.enum(['on', 'off']).default('on'),
  AZURE_AD_TENANT_ID: z.string().min(1).optional(),
  AZURE_AD_CLIENT_ID: z.string().min(1).optional(),
  AZURE_AD_CLIENT_SECRET: z.string().min(1).optional(),
  AZURE_AD_ISSUER: z.url('expected the address of an OpenID Connect issuer').optional(),
  SSO_CREATE: z.enum(['true', 'false']).default('false'),
  GRAPH_SYNC: z.enum(['on', 'off']).default('off'),
  GRAPH_ENDPOINT: z.url('expected an address such as https://graph.microsoft.com').optional(),
  GRAPH_LOGIN: z.url('expected an address such as https://login.microsoftonline.com').optional(),
  GRAPH_LEAVE_LIMIT: z.coerce.number().int().min(0).max(100).default(10),
  WORKER: z.enum(['inside', 'apart']).default('inside'),
  POOL_MAX: z.coerce.number().int().min(5).max(200).default(24),
  SUBMIT_LIMIT: z.coerce.number().int().min(1).default(300),
  LOGIN_ATTEMPTS: z.coerce.number().int().min(1).default(10),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'expected smtp://user:password@host:port or smtps://…')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>]*<[^<>\s]+@[^<>\s]+>$|^[^<>\s]+@[^<>\s]+$/, 'expected Steward <steward@example.org>')
    .default('Steward <steward@localhost>'),
  AUDIT_FORMER_SECRETS: z
    .string()
    .default('')
    .transform((secrets) => secrets.split(' ').filter(Boolean)),
  FILES_DIR: z.string().min(1).default('.data/files'),
  S3_BUCKET: z.string().min(1).optional(),
  S3_ENDPOINT: z.url('expected an address such as https://s3.example.org; leave it out for AWS').optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
})

const SINGLE_SIGN_ON = ['AZURE_AD_TENANT_ID', 'AZURE_AD_CLIENT_ID', 'AZURE_AD_CLIENT_SECRET'] as const

const schema = settings
  .superRefine((given, context) => {
    const fault = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message })
    const missing = SINGLE_SIGN_ON.filter((name) => given[name] === undefined)
    if (missing.length === SINGLE_SIGN_ON.length) {
      if (given.GRAPH_SYNC === 'on') fault('GRAPH_SYNC', `needs ${SINGLE_SIGN_ON.join(', ')}`)
      return
    }
    for (const name of missing) fault(name, `expected, because ${SINGLE_SIGN_ON.join(', ')} go together`)
    // Where people come back to is registered with the directory: it cannot be read off whatever host was asked.
    if (!given.SERVER_URL) fault('SERVER_URL', 'expected, because people come back to it from single sign-on')
    if (
      !given.AZURE_AD_ISSUER &&
      given.AZURE_AD_TENANT_ID &&
      !z.guid().safeParse(given.AZURE_AD_TENANT_ID).success
    )
      fault(
        'AZURE_AD_TENANT_ID',
        'expected the directory (tenant) id, such as 00000000-0000-4000-8000-000000000000',
      )
  })
  .refine(({ S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }) => !S3_ACCESS_KEY_ID === !S3_SECRET_ACCESS_KEY, {
    path: ['S3_ACCESS_KEY_ID'],
    error: 'expected together with S3_SECRET_ACCESS_KEY, or neither',
  })

export type Env = z.infer<typeof settings>

let parsed: Env | undefined

/**
 * The one place that reads the environment. A bad value stops the start and says its name and what
 * is expected; values are never printed, because some are secrets.
 */
export function env(): Env {
  if (parsed) return parsed
  const result = schema.safeParse(process.env)
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not usable:\n${faults.join('\n')}`)
  }
  parsed = result.data
  return parsed
}
