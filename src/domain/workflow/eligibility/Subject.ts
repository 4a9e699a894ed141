/** What a run is about, as far as it decides who may act. */
export type Subject = {
  requester: string
  requestedFor: string
  /** The resource whose rights count, and its ancestors, nearest first. */
  resource: string
  ancestors: readonly string[]
  /** Answers by field name, for steps that ask a person chosen in the form. */
  values: Readonly<Record<string, unknown>>
  /** Who published the version, and whether they hold `approve` otherwise than through a role the version names. */
  publisher?: { id: string; approvesOtherwise: boolean }
  /** What people call roles and resources, by slug, to say who was added; the slug where it is not known. */
  names?: { roles: ReadonlyMap<string, string>; resources: ReadonlyMap<string, string> }
}
