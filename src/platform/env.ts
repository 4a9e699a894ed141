import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgres://user:password@host:port/database'),
  PAYLOAD_SECRET: z.string().min(32, 'expected at least 32 random characters'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  SERVER_URL: z.url('expected an absolute address such as https://steward.example').optional(),
  LOCAL_LOGIN: z.enum(['on', 'off']).default('on'),
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
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
})

export type Env = z.infer<typeof schema>

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
