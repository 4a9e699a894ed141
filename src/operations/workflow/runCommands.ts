import type { PayloadRequest } from 'payload'

type RunCommand = (
  req: PayloadRequest,
  subject: string,
  input: unknown,
  run: string,
) => Promise<{ doc: object }>

/** What each kind of subject does when a step of its run is acted on by the id of the run. */
export type RunCommands = { decide: RunCommand; fulfill: RunCommand }

/** Commands by kind of subject, registered by the modules when the configuration is assembled. */
export const runCommands = new Map<string, RunCommands>()
