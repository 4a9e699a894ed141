'use client'

import { FieldLabel, useConfig, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import { useMemo } from 'react'
import type { Through } from '@/src/domain/permissions/givenThrough'
import type { RightsTreeAnswer } from '@/src/domain/permissions/RightsTreeAnswer'
import '../rights.css'
import { Trouble } from '../Trouble'
import { useAnswer } from '../useAnswer'
import { idsOf } from './idsOf'
import { MatrixNotices } from './MatrixNotices'
import { PermissionMatrix } from './PermissionMatrix'

type Closure = { level: number; superadmin: boolean; through: Through[] }

/**
 * `permissions` of a role or group as a matrix. What it inherits is read for what the form says now, saved or not.
 */
export function PermissionMatrixField({ path: givenPath, field, readOnly }: RelationshipFieldClientProps) {
  const { value, initialValue, setValue, path, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: givenPath,
  })
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const roles = useFormFields(([fields]) =>
    [...idsOf(fields.inheritsFrom?.value), ...idsOf(fields.roles?.value)].join(','),
  )
  const groups = useFormFields(([fields]) => idsOf(fields.parentGroup?.value).join(','))
  const level = useFormFields(([fields]) => Number(fields.level?.value ?? 0))
  const off = useFormFields(([fields]) => fields.status?.value === 'inactive')
  const generated = useFormFields(([fields]) =>
    Boolean(fields.generatedFor?.value ?? fields.isSystem?.value ?? false),
  )
  const everything = useFormFields(([fields]) => fields.isSuperadmin?.value === true)

  const api = `${config.routes.api}/permissions`
  const tree = useAnswer<RightsTreeAnswer>(`${api}/tree`)
  const above = useAnswer<Closure>(roles || groups ? `${api}/closure?roles=${roles}&groups=${groups}` : null)
  const closure = roles || groups ? above.answer : ({ status: 'ready', body: NOTHING } as const)
  const ids = useMemo(() => idsOf(value), [value])
  const stored = useMemo(() => idsOf(initialValue), [initialValue])

  const reader = tree.answer.status === 'ready' ? tree.answer.body.reader : null
  const inherited = closure.status === 'ready' ? closure.body : NOTHING
  const tooHigh = reader !== null && !reader.superadmin && Math.max(level, inherited.level) > reader.level
  const locked = Boolean(readOnly || field?.admin?.readOnly || disabled || generated || everything || tooHigh)
  const self = collectionSlug === 'employee-groups' ? 'This group' : 'This role'

  return (
    <div className="field-type sw-rights">
      <FieldLabel label={field?.label} path={path} required={field?.required} />
      {showError && errorMessage ? (
        <p className="sw-rights__error" role="alert">
          {errorMessage}
        </p>
      ) : null}
      <MatrixNotices
        self={self}
        generated={generated}
        everything={everything}
        off={off}
        tooHigh={
          tooHigh && reader !== null ? { level: Math.max(level, inherited.level), own: reader.level } : null
        }
        inheritsNothing={closure.status === 'failed' ? closure.errors : null}
        onRetry={above.retry}
      />
      {tree.answer.status === 'loading' ? (
        <div className="sw-matrix__loading" role="status">
          Loading the resources…
        </div>
      ) : null}
      {tree.answer.status === 'failed' ? <Trouble errors={tree.answer.errors} onRetry={tree.retry} /> : null}
      {tree.answer.status === 'ready' ? (
        <PermissionMatrix
          label="Permissions by resource and action"
          self={self}
          answer={tree.answer.body}
          value={ids}
          stored={stored}
          through={inherited.through}
          readOnly={locked}
          adminRoute={config.routes.admin}
          onChange={setValue}
        />
      ) : null}
    </div>
  )
}

const NOTHING: Closure = { level: 0, superadmin: false, through: [] }
