'use client'
import { Camera, CameraOff } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useId, useState, type FormEvent } from 'react'
import { sendCommand } from '@/components/portal/sendCommand'
import { useHydrated } from '@/components/portal/useHydrated'
import './inventory.css'
import { ItemStatusChip } from './ItemStatusChip'
import type { ItemRow } from './readItemRows'
import { useCamera, type CameraState } from './useCamera'

const FAULTS: Partial<Record<CameraState, string>> = {
  denied: 'The browser may not use the camera. Allow it in its settings for this page, or type the code.',
  absent: 'There is no camera to use here. Type what stands below the code on the label.',
  insecure:
    'Browsers give the camera to secure pages (https) only. Type what stands below the code on the label.',
}

/** Finds an asset by its label: with the camera, or by typing its identifier. */
export function Scanner() {
  const id = useId()
  const ready = useHydrated()
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [several, setSeveral] = useState<ItemRow[]>([])

  const find = async (code: string) => {
    setBusy(true)
    setProblem(null)
    setSeveral([])
    const answer = await sendCommand(`/api/inventory/lookup?code=${encodeURIComponent(code)}`, {
      method: 'GET',
    })
    const reader = await import('./readItemRows').catch(() => null)
    setBusy(false)
    const rows = answer.ok && reader ? reader.readItemRows(answer.body) : null
    const [only, ...others] = rows ?? []
    if (only && others.length === 0) router.push(`/scan?item=${only.id}`)
    else if (rows && rows.length > 0) setSeveral(rows)
    else
      setProblem(
        answer.ok ? 'That could not be read.' : (answer.errors[0]?.message ?? 'That could not be read.'),
      )
  }
  const { video, state, start, stop } = useCamera((text) => {
    setTyped(text)
    void find(text)
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() !== '' && !busy) void find(typed.trim())
  }
  const looking = state === 'on' || state === 'starting'
  return (
    <div className="swi-item">
      <div className="swi-card swi-scan">
        <video
          ref={video}
          className={looking ? 'swi-scan__video' : 'swi-scan__video is-off'}
          muted
          playsInline
          aria-label="What the camera sees"
        />
        {FAULTS[state] ? (
          <p className="swi-note is-bad" role="alert">
            {FAULTS[state]}
          </p>
        ) : null}
        <p role="status" className="swi-soft">
          {state === 'on' ? 'Hold the code into the picture.' : ''}
          {state === 'starting' ? 'Starting the camera…' : ''}
        </p>
        <button
          type="button"
          className="swi-btn is-primary"
          disabled={!ready}
          onClick={() => (looking ? stop() : start())}
        >
          {looking ? <CameraOff size={16} aria-hidden /> : <Camera size={16} aria-hidden />}
          {looking ? 'Stop the camera' : 'Use the camera'}
        </button>
        <form onSubmit={submit} className="swi-scan__form">
          <div className="swi-field">
            <label htmlFor={id}>Or type what stands on the label</label>
            <input
              id={id}
              type="text"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              disabled={!ready}
              value={typed}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? `${id}-fault` : undefined}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          <button type="submit" className="swi-btn" disabled={!ready} aria-disabled={busy || undefined}>
            {busy ? 'Looking…' : 'Find'}
          </button>
        </form>
        {problem ? (
          <p id={`${id}-fault`} className="swi-note is-bad" role="alert">
            {problem}
          </p>
        ) : null}
        {several.length > 0 ? (
          <>
            <p>Several carry this identifier. Which one is it?</p>
            <ul className="swi-found" aria-label="Found">
              {several.map((row) => (
                <li key={row.id}>
                  <Link href={`/scan?item=${row.id}`}>{row.identifier}</Link>
                  <span className="swi-soft">{row.type.name}</span>
                  <ItemStatusChip status={row.status} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </div>
  )
}
