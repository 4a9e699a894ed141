import { z } from 'zod'

const moment = z.union([z.number(), z.string()])

/** What simulating a form answers: the steps in the order they open, who would be asked, and how it ends. */
export const simulationSchema = z.object({
  steps: z.array(
    z.object({
      nodeId: z.string(),
      type: z.string(),
      label: z.string(),
      who: z.array(z.object({ name: z.string() })).default([]),
      needed: z.number().default(1),
      fallback: z.object({ reason: z.string() }).optional(),
      understaffed: z.boolean().default(false),
      opensAt: moment.nullish(),
      expectedAt: moment.nullish(),
    }),
  ),
  outcome: z.string(),
})

export type Simulation = z.infer<typeof simulationSchema>
