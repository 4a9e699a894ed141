import { HomeView } from '@/src/views/requests/HomeView'

export default function Page() {
  return <HomeView />
}
