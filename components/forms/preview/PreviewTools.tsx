import { Monitor, Smartphone } from 'lucide-react'
import { languageName } from '../settings/languageName'

export type Device = 'desk' | 'phone'

type Props = {
  device: Device
  language: string
  languages: readonly string[]
  onDevice: (device: Device) => void
  onLanguage: (language: string) => void
}

const DEVICES = [
  ['desk', 'Desk', Monitor],
  ['phone', 'Phone', Smartphone],
] as const

/** How wide the preview is, and in which of the form's languages. */
export function PreviewTools({ device, language, languages, onDevice, onLanguage }: Props) {
  return (
    <div className="sw-fields-preview__tools">
      <div className="sw-fields-devices" role="group" aria-label="Width of the preview">
        {DEVICES.map(([each, name, Icon]) => (
          <button key={each} type="button" aria-pressed={device === each} onClick={() => onDevice(each)}>
            <Icon size={14} aria-hidden /> {name}
          </button>
        ))}
      </div>
      {languages.length > 0 ? (
        <select
          className="sw-fields-input"
          aria-label="Language of the preview"
          value={language}
          onChange={(event) => onLanguage(event.target.value)}
        >
          <option value="">The form’s own</option>
          {languages.map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  )
}
