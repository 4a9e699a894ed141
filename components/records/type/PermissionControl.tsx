import { useConfig } from '@payloadcms/ui'
import { SearchBox } from '@/components/admin/SearchBox'
import { usePermissionSearch } from '@/components/permissions/explorer/usePermissionSearch'

type Props = {
  label: string
  /** Who may when no permission is named. */
  anyone: string
  value: string | undefined
  faults: readonly string[]
  readOnly: boolean
  onChange: (permission: string | undefined) => void
}

/** A permission found by typing; taken away again, it is whoever may anyway. */
export function PermissionControl({ label, anyone, value, faults, readOnly, onChange }: Props) {
  const { config } = useConfig()
  const searchAll = usePermissionSearch(config.routes.api, true)
  const searchOwn = usePermissionSearch(config.routes.api, false)
  // Who may not read rights still finds those they hold.
  const search = async (typed: string) => {
    const found = await searchAll(typed)
    return found.length > 0 ? found : searchOwn(typed)
  }
  return (
    <div className="sw-machine__permission">
      <SearchBox
        label={label}
        placeholder={anyone}
        chosen={value ? { value, label: value } : null}
        search={search}
        onChoose={(choice) => onChange(choice.value)}
        disabled={readOnly}
      />
      {value && !readOnly ? (
        <button type="button" className="sw-fields-link" onClick={() => onChange(undefined)}>
          {anyone} instead
        </button>
      ) : null}
      {faults.map((fault) => (
        <p key={fault} className="sw-fields-fault" role="alert">
          {fault}
        </p>
      ))}
    </div>
  )
}
