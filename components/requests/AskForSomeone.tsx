import { CheckboxLine } from '@/components/ui/CheckboxLine'
import { Label } from '@/components/ui/Label'
import { RelationPicker } from '@/components/forms/answers/RelationPicker'
import type { RelationChoice } from '@/components/forms/answers/readChoices'

type Props = {
  id: string
  on: boolean
  chosen: RelationChoice | null
  fault?: string
  onToggle: (on: boolean) => void
  onChoose: (person: RelationChoice | null) => void
}

/** A request in the name of a colleague, who sees it too. */
export function AskForSomeone({ id, on, chosen, fault, onToggle, onChoose }: Props) {
  return (
    <div className="space-y-3 rounded-lg bg-sunken px-3.5 py-2">
      <CheckboxLine
        label="Ask for someone else"
        checked={on}
        onChange={(event) => onToggle(event.target.checked)}
      />
      {on && (
        <div className="space-y-1.5 pb-2">
          <Label htmlFor={id}>Who it is for</Label>
          <RelationPicker
            id={id}
            collection="employees"
            chosen={chosen}
            onChoose={onChoose}
            aria-required
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? `${id}-fault` : undefined}
          />
          {fault && (
            <p id={`${id}-fault`} className="text-sm text-red">
              {fault}
            </p>
          )}
        </div>
      )}
    </div>
  )
}
