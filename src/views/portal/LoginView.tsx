import { SignIn } from '@/components/portal/SignIn'
import { isSignInProblem } from '@/src/domain/people/isSignInProblem'
import { SIGN_IN_PROBLEMS } from '@/src/domain/people/signInProblems'
import { signInWays } from '@/src/server/signInWays'

type Props = {
  /** Where to go afterwards. */
  next?: string
  /** Why single sign-on did not work just now. */
  problem?: unknown
}

/** The way in. */
export function LoginView({ next, problem }: Props) {
  const { sso, local } = signInWays()
  return (
    <main className="mx-auto flex min-h-dvh max-w-92 flex-col justify-center px-5 py-10">
      <p className="mb-8 flex items-center gap-2.5 text-lg font-semibold tracking-tight">
        <span aria-hidden className="size-5 rounded-sm bg-accent" />
        Steward
      </p>
      <h1 className="text-xl font-semibold tracking-tight">Sign in</h1>
      <p className="mt-1 mb-6 text-ink-soft">With your work account.</p>
      <SignIn
        next={next}
        sso={sso}
        local={local}
        problem={isSignInProblem(problem) ? SIGN_IN_PROBLEMS[problem] : undefined}
      />
    </main>
  )
}
