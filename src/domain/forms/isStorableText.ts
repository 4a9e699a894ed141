/**
 * Whether PostgreSQL can keep the text inside jsonb. It refuses the NUL character and lone surrogates,
 * and an answer that fails there would be an error of ours instead of a sentence for the person.
 */
export function isStorableText(value: string): boolean {
  return !value.includes('\0') && !/\p{Surrogate}/u.test(value)
}
