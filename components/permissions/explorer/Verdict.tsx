import { Link } from '@payloadcms/ui'
import { CircleCheck, CircleX } from 'lucide-react'
import type { Choice } from '@/components/admin/SearchBox'
import { peopleText } from '@/components/portal/peopleText'
import type { Explanation } from '@/src/domain/permissions/explain'
import { Trouble } from '../Trouble'
import type { Answer } from '../useAnswer'
import { Way } from './Way'

export type ExplainAnswer = Explanation<{ id: string; name: string }>

type Props = {
  person: Choice
  permission: string
  answer: Answer<ExplainAnswer>
  busy: boolean
  adminRoute: string
  onRetry: () => void
}

/** Yes or no, and why: every way to the right, or the nearest thing held and who could give what is missing. */
export function Verdict({ person, permission, answer, busy, adminRoute, onRetry }: Props) {
  if (answer.status === 'failed') return <Trouble errors={answer.errors} onRetry={onRetry} />
  if (answer.status === 'loading') {
    return (
      <p className="sw-nothing" role="status">
        Looking…
      </p>
    )
  }
  const { allowed, paths, nearest, grantors } = answer.body
  const Sign = allowed ? CircleCheck : CircleX
  return (
    <section className="sw-verdict" aria-live="polite" aria-busy={busy}>
      <h2 className={allowed ? 'is-yes' : 'is-no'}>
        <Sign size={20} aria-hidden />
        {allowed ? 'Yes' : 'No'}, {person.label} {allowed ? 'holds' : 'does not hold'} {permission}
      </h2>
      {allowed ? (
        <>
          <p>{paths.length === 1 ? 'By this way:' : `By ${paths.length} ways, each of which is enough:`}</p>
          <ul className="sw-verdict__ways">
            {paths.map((path, at) => (
              <li key={at}>
                <Way person={person.label} path={path} permission={permission} adminRoute={adminRoute} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          {nearest ? (
            <div>
              <p>What comes nearest is {nearest.permission}, which does not include it:</p>
              <Way
                person={person.label}
                path={nearest}
                permission={nearest.permission}
                adminRoute={adminRoute}
              />
            </div>
          ) : (
            <p>Nothing that {person.label} holds comes near it.</p>
          )}
          <p>
            {grantors.length > 0
              ? `${peopleText(
                  grantors.map(({ name }) => name),
                  'or',
                )} can give it.`
              : 'Nobody can give it at present: whoever gives a right must hold it and may write rights.'}
          </p>
        </>
      )}
      <p>
        <Link href={`${adminRoute}/collections/employees/${person.value}/rights`}>
          Everything {person.label} may do
        </Link>
      </p>
    </section>
  )
}
