/** One kind of message that people may get, as the module that sends it declares it. */
export type NoticeKind = {
  /** Such as `approval.waiting`. */
  event: string
  /** What it tells, in the words of the preferences: "A request waits for your decision". */
  label: string
  /** What is so until the person says otherwise. */
  inApp: boolean
  email: boolean
  /** Nobody switches this off: it is about the safety of all. Both channels, at once. */
  always?: true
}
