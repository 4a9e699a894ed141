import { z } from 'zod'

const person = z.object({ id: z.string(), name: z.string() })
const request = z.object({
  id: z.string(),
  number: z.string(),
  requester: person.nullish(),
  status: z.string(),
})

const step = z.object({
  nodeId: z.string(),
  label: z.string(),
  result: z.string(),
  who: z.array(person).default([]),
})
const path = z.object({ path: z.array(step), outcome: z.string() })

/** What the server answers about the versions of a form. */
export const versionSchemas = {
  list: z.object({
    current: z.number().nullable(),
    draftChanged: z.boolean(),
    docs: z.array(
      z.object({
        number: z.number(),
        publishedAt: z.string(),
        by: person.nullish(),
        current: z.boolean(),
        running: z.number(),
        counts: z.record(z.string(), z.number()).default({}),
      }),
    ),
  }),
  one: z.object({ number: z.number(), fields: z.unknown(), workflow: z.unknown() }),
  replay: z.object({
    considered: z.number(),
    different: z.number(),
    docs: z.array(
      z.object({
        request,
        version: z.number(),
        different: z.boolean(),
        changes: z.array(z.object({ kind: z.string(), nodeId: z.string().optional(), message: z.string() })),
        before: path,
        after: path,
      }),
    ),
  }),
  migration: z.object({
    to: z.number(),
    moved: z.number(),
    refused: z.number(),
    left: z.number().default(0),
    next: z.string().nullish(),
    suggestion: z.record(z.string(), z.string()).default({}),
    docs: z.array(
      z.object({
        request,
        from: z.number(),
        ok: z.boolean(),
        becomes: z.string().nullish(),
        steps: z
          .array(
            z.object({
              from: z.object({ nodeId: z.string(), label: z.string() }).nullable(),
              to: z.object({ nodeId: z.string(), label: z.string() }).nullable(),
              kind: z.string(),
              before: z.array(person).default([]),
              after: z.array(person).default([]),
              understaffed: z.boolean().default(false),
            }),
          )
          .default([]),
        error: z.object({ message: z.string() }).nullish(),
      }),
    ),
  }),
}

export type VersionList = z.infer<typeof versionSchemas.list>
export type Replay = z.infer<typeof versionSchemas.replay>
export type Migration = z.infer<typeof versionSchemas.migration>
