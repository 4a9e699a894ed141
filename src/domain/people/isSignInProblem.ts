import { SIGN_IN_PROBLEMS, type SignInProblem } from './signInProblems'

export function isSignInProblem(value: unknown): value is SignInProblem {
  return typeof value === 'string' && Object.hasOwn(SIGN_IN_PROBLEMS, value)
}
