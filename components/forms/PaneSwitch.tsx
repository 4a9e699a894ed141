export type Pane = 'edit' | 'preview'
type Props = { pane: Pane; onChange: (pane: Pane) => void }

const names: Record<Pane, string> = { edit: 'Fields', preview: 'Preview' }

/** Which side is shown where both do not fit; hidden where they do. */
export function PaneSwitch({ pane, onChange }: Props) {
  return (
    <div className="sw-fields-switch" role="group" aria-label="Show">
      {(['edit', 'preview'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={pane === each} onClick={() => onChange(each)}>
          {names[each]}
        </button>
      ))}
    </div>
  )
}
