export const CHANNELS = ['inApp', 'email'] as const

/** `off`: each message at once; else one mail on the morning of the person's own day or week. */
export const DIGESTS = ['off', 'daily', 'weekly'] as const
