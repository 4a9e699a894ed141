import { Lock } from 'lucide-react'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { peopleText } from './peopleText'

type Props = {
  /** The slug of the right that is missing. */
  permission?: string
  /** Who could give it. */
  grantors?: readonly { id: string; name: string }[]
  /** What one wanted to see or do: "this form", "the approvals of Legal". */
  what?: string
}

/** Which right is missing and who can give it. */
export function Forbidden({ permission, grantors = [], what = 'this page' }: Props) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 px-6 py-16 text-center">
      <Lock aria-hidden className="size-6 text-ink-faint" />
      <h1 className="text-lg font-semibold">You may not see {what}</h1>
      {permission && (
        <p className="text-ink-soft">
          It needs the right <code className="rounded-sm bg-sunken px-1.5 py-0.5 text-ink">{permission}</code>
          .
        </p>
      )}
      {grantors.length > 0 && (
        <p className="text-ink-soft">
          {peopleText(
            grantors.map((person) => person.name),
            'or',
          )}{' '}
          can give it to you.
        </p>
      )}
      <div className="mt-2 flex flex-wrap justify-center gap-2">
        <ButtonLink href="/">Go home</ButtonLink>
        <ButtonLink href="/rights" variant="ghost">
          My rights
        </ButtonLink>
      </div>
    </div>
  )
}
