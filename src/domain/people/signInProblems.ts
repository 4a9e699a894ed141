/** Why single sign-on did not let somebody in, in the words they read. */
export const SIGN_IN_PROBLEMS = {
  cancelled: 'Signing in was cancelled. Start again when you are ready.',
  expired: 'This sign-in is no longer valid. It took too long, or began in another window. Start again.',
  replayed: 'This sign-in was used already. Start again.',
  issuer: 'The answer came from another sign-in service than ours, so it was refused. Tell an administrator.',
  audience: 'The answer of the sign-in service was meant for another application, so it was refused.',
  nonce: 'The answer of the sign-in service belongs to another sign-in, so it was refused. Start again.',
  signature: 'The answer of the sign-in service is not signed as it should be, so it was refused.',
  clock:
    'The answer of the sign-in service is not valid at this time. Tell an administrator: a clock may be wrong.',
  subject: 'The sign-in service did not say who you are. Tell an administrator.',
  unverified:
    'The sign-in service does not vouch for your e-mail address, so your account cannot be found. Ask an administrator to link it.',
  unknown: 'There is no account for you here yet. Ask an administrator to create one.',
  inactive: 'Your account is not active. Ask an administrator.',
  taken:
    'The account with your e-mail address belongs to another sign-in. Ask an administrator to say whose it is.',
  unreachable: 'The sign-in service cannot be reached right now. Try again in a moment.',
  many: 'Too many tries to sign in. Try again in a few minutes.',
  failed: 'Signing in did not work. Try again, and tell an administrator if it happens again.',
} as const

export type SignInProblem = keyof typeof SIGN_IN_PROBLEMS
