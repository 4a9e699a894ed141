import type { Metadata } from 'next'
import { BoardView } from '@/src/views/records/BoardView'
import { requireType } from '@/src/views/records/requireType'

type Props = { params: Promise<{ type: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await requireType((await params).type)).name}: board` }
}

export default async function Page({ params }: Props) {
  return <BoardView slug={(await params).type} />
}
