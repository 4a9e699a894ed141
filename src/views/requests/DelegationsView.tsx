import { DelegationsPage } from '@/components/requests/delegations/DelegationsPage'
import { delegationScopes } from '@/src/operations/requests/delegationScopes'
import { listDelegations } from '@/src/operations/workflow/listDelegations'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'

/** Who decides in the reader's place, and in whose place the reader does. */
export async function DelegationsView() {
  const { req, actor } = await requireEmployee()
  const { given, received } = await listDelegations(req, actor.id)
  return (
    <DelegationsPage
      me={actor.id}
      now={requestTime()}
      given={given}
      received={received}
      scopes={await delegationScopes(req, actor)}
    />
  )
}
