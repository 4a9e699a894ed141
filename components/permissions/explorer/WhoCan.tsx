import { useState } from 'react'
import type { Choice } from '@/components/admin/SearchBox'
import type { Holder } from '@/src/domain/permissions/holdersOf'
import { Chain } from '../Chain'
import { Trouble } from '../Trouble'
import { useAnswer } from '../useAnswer'

type Props = { api: string; permission: string; onChoose: (person: Choice) => void }

const AT_FIRST = 20

/** Everyone who holds the permission now, with the first way by which they do. */
export function WhoCan({ api, permission, onChoose }: Props) {
  const [all, setAll] = useState(false)
  const query = new URLSearchParams({ permission })
  const { answer, busy, retry } = useAnswer<{ employees: Holder[] }>(
    `${api}/permissions/who-can?${query.toString()}`,
  )
  if (answer.status === 'loading') return null
  if (answer.status === 'failed') return <Trouble errors={answer.errors} onRetry={retry} />
  const { employees } = answer.body
  const shown = all ? employees : employees.slice(0, AT_FIRST)
  return (
    <section className="sw-holders" aria-busy={busy}>
      <h2>
        {employees.length === 0
          ? `Nobody holds ${permission}`
          : `${employees.length === 1 ? '1 person holds' : `${employees.length} people hold`} ${permission}`}
      </h2>
      <ul>
        {shown.map(({ id, name, via }) => (
          <li key={id}>
            <button type="button" className="sw-button" onClick={() => onChoose({ value: id, label: name })}>
              {name}
            </button>
            {via[0] ? <Chain steps={[...via[0].path, via[0].permission]} /> : null}
            {via.length > 1 ? (
              <small>{via.length === 2 ? 'and one more way' : `and ${via.length - 1} more ways`}</small>
            ) : null}
          </li>
        ))}
      </ul>
      {shown.length < employees.length ? (
        <button type="button" className="sw-button" onClick={() => setAll(true)}>
          Show all {employees.length}
        </button>
      ) : null}
    </section>
  )
}
