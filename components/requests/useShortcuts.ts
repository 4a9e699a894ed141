'use client'
import { useSyncExternalStore } from 'react'

const KEY = 'steward.shortcuts'
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

function write(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off')
  } catch {
    // Without storage the choice holds for nobody; the shortcuts stay on.
  }
  listeners.forEach((listener) => listener())
}

/**
 * Whether single keys act, and the way to change it. There has to be one (WCAG 2.1.4): people who speak to their
 * computer would otherwise approve things by accident.
 */
export function useShortcuts(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, read, () => false)
  return [on, write]
}
