import { notFound } from 'next/navigation'

/** Two root layouts share the site, so that an unknown address belongs to neither: the portal takes it. */
export default function Page(): never {
  notFound()
}
