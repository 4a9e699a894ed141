import { readFileSync } from 'node:fs'
import pg from 'pg'

type Statement = { name?: string; text: string; values: unknown[] }

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL_OF_PRODUCT, max: 24 })
let samples: Record<string, Statement[][]> | undefined

/** The least that a Next handler can cost: the product's own statements, for nobody in particular, as JSON. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  // Read at the first request: a build asks nothing of the database.
  samples ??= JSON.parse(
    readFileSync(/* turbopackIgnore: true */ process.env.BENCH_STATEMENTS ?? '', 'utf8'),
  ) as Record<string, Statement[][]>
  const { name } = await params
  const at = Number(new URL(request.url).searchParams.get('at'))
  const answers: unknown[] = []
  for (const statement of samples[name]![at]!) answers.push((await pool.query(statement)).rows)
  return Response.json(answers, { headers: { 'Cache-Control': 'no-store' } })
}
