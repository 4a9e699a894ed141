export const IDENTIFIER_FORMATS = ['uppercase', 'lowercase'] as const
