import { themeCookie } from './themeCookie'

const script = `(function(){try{var m=document.cookie.match(/(?:^|; )${themeCookie}=(light|dark)/);document.documentElement.dataset.theme=m?m[1]:matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'}catch(e){}})()`

/**
 * Sets the theme before the first paint. For the `<head>` of the root layout, whose `<html>` needs
 * `suppressHydrationWarning` because of the attribute that appears.
 */
export function ThemeScript({ nonce }: { nonce?: string }) {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />
}
