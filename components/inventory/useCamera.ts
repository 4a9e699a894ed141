'use client'
import { useEffect, useRef, useState } from 'react'

export type CameraState = 'off' | 'starting' | 'on' | 'denied' | 'absent' | 'insecure'

const PAUSE_MS = 150
/** Enough for a label in the hand, little enough for an old phone. */
const WIDTH = 640

function faultOf(error: unknown): CameraState {
  const name = error instanceof DOMException ? error.name : ''
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'denied' : 'absent'
}

/** The camera of the device, looking for a QR code until it finds one. Nothing leaves the device but the text of the code. */
export function useCamera(onCode: (text: string) => void) {
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<CameraState>('off')
  const stream = useRef<MediaStream | null>(null)

  const stop = () => {
    for (const track of stream.current?.getTracks() ?? []) track.stop()
    stream.current = null
    setState('off')
  }
  useEffect(
    () => () => {
      for (const track of stream.current?.getTracks() ?? []) track.stop()
      stream.current = null
    },
    [],
  )

  const look = async (screen: HTMLVideoElement, taken: MediaStream) => {
    const { decodeQR } = await import('qr/decode.js')
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d', { willReadFrequently: true })
    while (context && stream.current === taken) {
      if (screen.videoWidth > 0) {
        canvas.width = Math.min(WIDTH, screen.videoWidth)
        canvas.height = Math.round((canvas.width * screen.videoHeight) / screen.videoWidth)
        context.drawImage(screen, 0, 0, canvas.width, canvas.height)
        const text = read(decodeQR, context.getImageData(0, 0, canvas.width, canvas.height))
        if (text !== null) {
          stop()
          onCode(text)
          return
        }
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }

  const start = async () => {
    // Browsers hide the camera from pages that came over plain http.
    if (!window.isSecureContext) return setState('insecure')
    if (!('mediaDevices' in navigator)) return setState('absent')
    setState('starting')
    try {
      const taken = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      const screen = video.current
      if (!screen) {
        for (const track of taken.getTracks()) track.stop()
        return
      }
      stream.current = taken
      screen.srcObject = taken
      await screen.play()
      setState('on')
      void look(screen, taken)
    } catch (error) {
      setState(faultOf(error))
    }
  }
  return { video, state, start: () => void start(), stop }
}

type Decode = (image: { width: number; height: number; data: Uint8ClampedArray }) => string

/** The text of the code in a picture; null when there is none, which the decoder calls an error. */
function read(decode: Decode, image: ImageData): string | null {
  try {
    return decode(image)
  } catch {
    return null
  }
}
