'use client'
import { useEffect, useEffectEvent } from 'react'
import { live } from './live'
import type { LiveMessage } from './LiveMessage'

/** Hears what moves for the person who looks at this page, over the one stream that all of the page shares. */
export function useLive(hear: (message: LiveMessage) => void): void {
  const onMessage = useEffectEvent(hear)
  useEffect(() => live.listen((message) => onMessage(message)), [])
}
