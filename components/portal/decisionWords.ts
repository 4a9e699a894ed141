/** What can be decided, in the words of buttons and messages. `reasons` are offered as one-click texts. */
export const decisionWords = {
  approved: { verb: 'Approve', done: 'Approved', needsReason: false, reasons: [] },
  rejected: {
    verb: 'Reject',
    done: 'Rejected',
    needsReason: true,
    reasons: ['Not needed for the role', 'No budget', 'Already provided', 'Against policy'],
  },
  returned: {
    verb: 'Send back',
    done: 'Sent back',
    needsReason: true,
    reasons: [
      'Please say why it is needed',
      'The dates do not fit',
      'Please attach the document',
      'Wrong form',
    ],
  },
} as const satisfies Record<
  string,
  { verb: string; done: string; needsReason: boolean; reasons: readonly string[] }
>

export type DecisionAction = keyof typeof decisionWords
