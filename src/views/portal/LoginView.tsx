import { LoginForm } from '@/components/portal/LoginForm'

/** The way in. `next` is where to go afterwards. */
export function LoginView({ next }: { next?: string }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-92 flex-col justify-center px-5 py-10">
      <p className="mb-8 flex items-center gap-2.5 text-lg font-semibold tracking-tight">
        <span aria-hidden className="size-5 rounded-sm bg-accent" />
        Steward
      </p>
      <h1 className="text-xl font-semibold tracking-tight">Sign in</h1>
      <p className="mt-1 mb-6 text-ink-soft">With your work account.</p>
      <LoginForm next={next} />
    </main>
  )
}
