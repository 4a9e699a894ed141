export const PRIORITIES = ['low', 'medium', 'high', 'urgent'] as const

export type Priority = (typeof PRIORITIES)[number]
