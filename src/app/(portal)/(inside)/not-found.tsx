import { MissingView } from '@/src/views/portal/MissingView'

export default function NotFound() {
  return <MissingView />
}
