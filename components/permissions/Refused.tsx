'use client'

import type { CommandError } from '@/components/portal/readErrors'
import './rights.css'
import { Trouble } from './Trouble'

/** In place of what the reader may not see: which right is missing, and who can give it. */
export function Refused({ errors }: { errors: readonly CommandError[] }) {
  return (
    <div className="sw-rights">
      <Trouble errors={errors} />
    </div>
  )
}
