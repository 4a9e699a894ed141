/** Somebody as the directory names them. */
export type Identity = {
  /** `issuer|subject`: what an account is linked by, for good. */
  key: string
  /** Only an address that the directory vouches for, in small letters. */
  verifiedEmail: string | null
  name: string | null
}
