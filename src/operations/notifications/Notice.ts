/** Something that people should hear of, as it stands when the change is made. */
export type Notice = {
  /** The event of a registered kind, such as `request.comment`. */
  event: string
  /** Ids of employees. Left out where the check of `stillTrue` finds them later. */
  to?: readonly string[]
  subject: { type: string; id: string }
  title?: string
  body?: string
  /** A path of this installation, such as `/requests/1`. */
  link?: string
  /** What it is about; `settleNotices` makes it quiet when that is done. */
  topic?: string
  /** Name of a registered check that reads the state again before anybody is told. */
  stillTrue?: string
  data?: Record<string, unknown>
  /** One message per person and key, ever. Left out: one per person and call. */
  key?: string
}

/** A message ready to be told, to everybody in `to`. What is left out is as the notice says. */
export type Message = {
  to: readonly string[]
  event?: string
  title: string
  body: string
  link: string
  topic?: string
}

export type QueuedNotice = Notice & { at: number }
