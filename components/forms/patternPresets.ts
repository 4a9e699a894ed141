/** Patterns (RE2, matched on the whole text) that most forms need, so that nobody has to write one. */
export const patternPresets: readonly { name: string; pattern: string }[] = [
  { name: 'An e-mail address', pattern: '[^@\\s]+@[^@\\s]+\\.[^@\\s]+' },
  { name: 'A phone number', pattern: '\\+?[0-9 ()/.-]{5,25}' },
  { name: 'A web address', pattern: 'https?://[^\\s]+' },
  { name: 'Digits only', pattern: '[0-9]+' },
  { name: 'Letters and digits only', pattern: '[A-Za-z0-9]+' },
  { name: 'A postal code of five digits', pattern: '[0-9]{5}' },
]
