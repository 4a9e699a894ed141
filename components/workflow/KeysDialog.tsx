import { Dialog } from './controls/Dialog'
import { keyList } from './keyList'

type Props = { onClose: () => void }

/** All keys of the builder. */
export function KeysDialog({ onClose }: Props) {
  return (
    <Dialog title="Keys of the workflow builder" size="wide" onClose={onClose}>
      <div className="sw-keys">
        {keyList.map(({ group, keys }) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {keys.map(([name, does]) => (
                <div key={name}>
                  <dt>
                    <kbd>{name}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
