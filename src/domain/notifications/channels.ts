export const CHANNELS = ['inApp', 'email'] as const
export type Channel = (typeof CHANNELS)[number]

/** `off`: each message at once; else one mail on the morning of the person's own day or week. */
export const DIGESTS = ['off', 'daily', 'weekly'] as const
export type Digest = (typeof DIGESTS)[number]
