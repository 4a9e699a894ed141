'use client'
import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useHydrated } from '@/components/portal/useHydrated'
import { Input } from '@/components/ui/Input'

/** Looks for words in every record that one may see; what is looked for stands in the address. */
export function SearchRecords({ q }: { q: string }) {
  const router = useRouter()
  const ready = useHydrated()
  const [typed, setTyped] = useState(q)
  return (
    <form
      role="search"
      className="relative w-full md:w-72"
      onSubmit={(event) => {
        event.preventDefault()
        const text = typed.trim()
        router.push(text === '' ? '/records' : `/records?q=${encodeURIComponent(text)}`)
      }}
    >
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-faint"
      />
      <Input
        type="search"
        aria-label="Search all records"
        placeholder="Search, then press Enter"
        className="pl-9"
        disabled={!ready}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </form>
  )
}
