'use client'
import { useEffect, useSyncExternalStore } from 'react'
import { themeCookie } from './themeCookie'

export type ThemeChoice = 'system' | 'light' | 'dark'

const listeners = new Set<() => void>()
const YEAR_IN_SECONDS = 31_536_000

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(): ThemeChoice {
  const value = new RegExp(`(?:^|; )${themeCookie}=(light|dark)`).exec(document.cookie)?.[1]
  return value === 'light' || value === 'dark' ? value : 'system'
}

function apply(choice: ThemeChoice): void {
  const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset.theme = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice
}

function choose(choice: ThemeChoice): void {
  const rest = choice === 'system' ? '; max-age=0' : `; max-age=${YEAR_IN_SECONDS}`
  document.cookie = `${themeCookie}=${choice === 'system' ? '' : choice}; path=/; samesite=lax${rest}`
  apply(choice)
  listeners.forEach((listener) => listener())
}

/** The chosen theme and the way to choose another; follows the system while that is the choice. */
export function useTheme(): [ThemeChoice, (choice: ThemeChoice) => void] {
  const choice = useSyncExternalStore(subscribe, read, () => 'system' as const)
  useEffect(() => {
    if (choice !== 'system') return
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const follow = () => apply('system')
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [choice])
  return [choice, choose]
}
