function given(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set. Run these tests with: npm test -- "browser tests"`)
  return value
}

/** Where `scripts/testBrowser.ts` has started the product: two servers on one database, and a database of their own for tests that kill. */
export const settings = {
  get a(): string {
    return given('BASE_A')
  },
  get b(): string {
    return given('BASE_B')
  },
  get apartDatabase(): string {
    return given('APART_DATABASE_URL')
  },
}
