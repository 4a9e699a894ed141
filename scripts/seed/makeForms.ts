import type { Payload } from 'payload'
import { publishForm } from '@/src/operations/requests/publishForm'
import { asSystem } from '@/src/platform/asSystem'
import { requestAs } from '../lib/requestAs'
import { runJobs } from '../lib/runJobs'
import { systemRequest } from '../lib/systemRequest'
import type { Chance } from './chance'
import { fields, shapes } from './shapes'
import type { Size } from './Size'
import { things, topics } from './words'

type Progress = (done: number) => void
type Draft = { id: string; slug: string }

/** How a thing is named the second and the third time that its words come round. */
const nth = (words: string, round: number) => (round === 0 ? words : `${words} ${round + 1}`)

/**
 * Categories and forms, made and published through the product's own doors: their resources, permissions and roles
 * are what its hooks and jobs make. Answers slugs of categories and ids of forms; `assign` runs between the two.
 */
export async function makeForms(
  payload: Payload,
  url: string,
  { categories: categoryCount, forms: formCount }: Pick<Size, 'categories' | 'forms'>,
  chance: Chance,
  progress: Progress,
  assign: (categories: readonly string[]) => Promise<void>,
): Promise<string[]> {
  const req = await systemRequest(payload, 'seed')
  const { docs: calendars } = await payload.find({
    collection: 'business-calendars',
    limit: 1,
    depth: 0,
    ...asSystem(req),
  })
  const calendar = calendars[0]?.id
  const categories: Draft[] = []
  for (let at = 0; at < categoryCount; at += 1) {
    const title = nth(topics[at % topics.length]!, Math.floor(at / topics.length))
    const slug = `seed-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
    const made = await payload.create({
      collection: 'itsm-categories',
      data: {
        title,
        slug,
        description: `Everything about ${title.toLowerCase()}`,
        icon: 'folder',
        enabled: true,
      },
      depth: 0,
      ...asSystem(req),
    })
    categories.push({ id: String((made as { id: string }).id), slug })
    progress(1)
  }
  await runJobs(payload, url)
  const drafts: string[] = []
  for (let at = 0; at < formCount; at += 1) {
    const category = categories[at % categories.length]!
    const topic = category.slug.replace('seed-', '').replaceAll('-', ' ')
    const turn = Math.floor(at / categories.length)
    const title = nth(`${things[turn % things.length]} ${topic}`, Math.floor(turn / things.length))
    const made = await payload.create({
      collection: 'itsm-forms',
      data: {
        title,
        slug: `${category.slug}-${turn + 1}-form`,
        description: `Ask here: ${title.toLowerCase()}.`,
        icon: 'file-text',
        category: category.id,
        calendar: chance.is(0.8) ? calendar : null,
        slaTime: { enabled: chance.is(0.85), duration: 2 + chance.below(9), unit: 'days' },
        fields,
        workflowBuilder: shapeFor(category.slug, chance),
        enabled: true,
      },
      depth: 0,
      ...asSystem(req),
    })
    drafts.push(String((made as { id: string }).id))
    progress(1)
  }
  await runJobs(payload, url)
  await assign(categories.map(({ slug }) => slug))
  const admin = await requestAs(payload, 'admin@steward.example')
  for (const id of drafts) {
    await publishForm({ ...admin, context: { via: 'cli' } }, id)
    progress(1)
  }
  await runJobs(payload, url)
  return drafts
}

function shapeFor(category: string, chance: Chance) {
  const all = shapes.flatMap((shape) => Array.from({ length: shape.share }, () => shape))
  return chance
    .pick(all)
    .build({ approver: `itsm-${category}-approver`, fulfiller: `itsm-${category}-fulfiller` })
}
