import { readFileSync } from 'node:fs'
import pg from 'pg'

type Statement = { name?: string; text: string; values: unknown[] }

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL_OF_PRODUCT, max: 24 })
const samples = JSON.parse(readFileSync(process.env.BENCH_STATEMENTS ?? '', 'utf8')) as Record<
  string,
  Statement[][]
>

/** The least that a Next handler can cost: the product's own statements, for nobody in particular, as JSON. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const { name } = await params
  const at = Number(new URL(request.url).searchParams.get('at'))
  const answers: unknown[] = []
  for (const statement of samples[name]![at]!) answers.push((await pool.query(statement)).rows)
  return Response.json(answers, { headers: { 'Cache-Control': 'no-store' } })
}
