/** The longest answers, in characters: what one request may carry without becoming a file store. */
export const answerLimits = { text: 10_000, textarea: 50_000 } as const
