import { useFields } from './useFields'

export function EmptyFields() {
  const { readOnly } = useFields()
  return (
    <div className="sw-fields-empty">
      <p>
        <strong>This form asks nothing yet.</strong>
      </p>
      <p>
        {readOnly
          ? 'Whoever may edit the form can add fields.'
          : 'Add the first field: start with what the people who decide need to know.'}
      </p>
    </div>
  )
}
