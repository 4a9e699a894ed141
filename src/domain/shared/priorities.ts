export const PRIORITIES = ['low', 'medium', 'high', 'urgent'] as const
