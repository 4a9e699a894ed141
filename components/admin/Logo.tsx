import { Mark } from './Mark'

export function Logo() {
  return (
    <span
      style={{
        alignItems: 'center',
        display: 'inline-flex',
        fontSize: 26,
        fontWeight: 650,
        gap: 10,
        letterSpacing: '-0.02em',
      }}
    >
      <Mark />
      Steward
    </span>
  )
}
