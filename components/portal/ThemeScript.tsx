'use client'
import { useServerInsertedHTML } from 'next/navigation'
import { useLayoutEffect, useRef } from 'react'
import { themeCookie } from './themeCookie'

const script = `(function(){try{var m=document.cookie.match(/(?:^|; )${themeCookie}=(light|dark)/);document.documentElement.dataset.theme=m?m[1]:matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'}catch(e){}})()`

/**
 * Sets the theme before the first paint. For the root layout, whose `<html>` needs `suppressHydrationWarning`
 * because of the attribute that appears.
 */
export function ThemeScript({ nonce }: { nonce?: string }) {
  const inserted = useRef(false)
  useServerInsertedHTML(() => {
    if (inserted.current) return null
    inserted.current = true
    return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: script }} />
  })
  // Pages for missing things are drawn in the browser alone, where nothing of the server's HTML has run.
  useLayoutEffect(() => {
    const root = document.documentElement
    if (root.dataset.theme) return
    const chosen = new RegExp(`(?:^|; )${themeCookie}=(light|dark)`).exec(document.cookie)?.[1]
    root.dataset.theme =
      chosen ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  }, [])
  return null
}
