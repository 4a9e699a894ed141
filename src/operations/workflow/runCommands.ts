import type { PayloadRequest } from 'payload'

/** `first` runs behind the lock of the subject and may refuse: whatever may be used once is claimed there. */
type RunCommand = (
  req: PayloadRequest,
  subject: string,
  input: unknown,
  run: string,
  first?: () => Promise<void>,
) => Promise<{ doc: object }>

/** What each kind of subject does when a step of its run is acted on by the id of the run, or by a mailed link. */
export type RunCommands = { decide: RunCommand; fulfill: RunCommand }

/** Commands by kind of subject, registered by the modules when the configuration is assembled. */
export const runCommands = new Map<string, RunCommands>()
