import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import sharp from 'sharp'
import { DEMO_PASSWORD } from './demo/people'
import { chromiumPath } from './lib/ensureChromium.mjs'

/**
 * Takes the pictures of the README from a running demonstration, whose address is the argument. When its
 * employee has asked for nothing yet, some requests are made and brought into different states first.
 */
const address = process.argv[2] ?? 'http://localhost:3000'
const folder = path.resolve(import.meta.dirname, '../docs/images')

async function signedIn(browser: Browser, who: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Berlin',
    extraHTTPHeaders: { origin: new URL(address).origin },
  })
  const data = { email: `${who}@steward.example`, password: DEMO_PASSWORD }
  const answer = await context.request.post('/api/employees/login', { data })
  if (!answer.ok()) throw new Error(`${who} could not sign in: ${answer.status()}`)
  return context.newPage()
}

async function post(page: Page, url: string, data: Record<string, unknown>): Promise<string> {
  const answer = await page.request.post(url, { data })
  if (!answer.ok()) throw new Error(`${url} answered ${answer.status()}: ${await answer.text()}`)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

async function askForThings(
  erin: Page,
  people: Record<'john' | 'frank' | 'lena' | 'mona', Page>,
): Promise<void> {
  const ask = (form: string, data: Record<string, unknown>) =>
    post(erin, '/api/itsm-requests/submit', { form, data })
  const act = (who: Page, id: string, command: string, data: Record<string, unknown>) =>
    post(who, `/api/itsm-requests/${id}/${command}`, data)

  const card = await ask('access-card-form', {
    reason: 'My card broke',
    replacement: true,
    oldCard: '004711',
  })
  await act(people.john, card, 'decide', { action: 'approved' })
  await act(people.frank, card, 'fulfill', {})
  const car = await ask('vehicle-request-form', { reason: 'Trade fair', destination: 'Hanover' })
  await act(people.mona, car, 'decide', { action: 'rejected', comments: 'Please take the train' })
  const laboratory = await ask('access-card-form', {
    reason: 'Measurements in the laboratory',
    areas: ['lab'],
  })
  await act(people.john, laboratory, 'decide', { action: 'approved' })
  const contract = await ask('contract-review-form', {
    reason: 'New supplier',
    counterparty: 'Acme GmbH',
    value: 12_000,
  })
  await act(people.lena, contract, 'decide', { action: 'returned', comments: 'Please attach the draft' })
  await ask('visitor-pass-form', { reason: 'Audit', visitor: 'Vera Stone', company: 'Stone & Partner' })
}

async function take(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot()
  // Few colours, so that the repository does not carry photographs of flat areas.
  await sharp(picture)
    .png({ palette: true, quality: 90, compressionLevel: 9 })
    .toFile(path.join(folder, name))
  console.log(`docs/images/${name}`)
}

const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  mkdirSync(folder, { recursive: true })
  const erin = await signedIn(browser, 'erin')
  await erin.goto('/')
  await erin.getByRole('heading', { name: 'My requests' }).waitFor()
  if ((await erin.getByText('You have not asked for anything yet').count()) > 0) {
    const [john, frank, lena, mona] = await Promise.all(
      (['john', 'frank', 'lena', 'mona'] as const).map((who) => signedIn(browser, who)),
    )
    await askForThings(erin, { john: john!, frank: frank!, lena: lena!, mona: mona! })
    await erin.reload()
    await erin.getByText('Sent back').waitFor()
  }
  await take(erin, 'portal.png')

  const ida = await signedIn(browser, 'ida')
  await ida.goto('/admin/collections/itsm-forms')
  await ida.getByRole('link', { name: 'Contract review' }).click()
  await ida.getByRole('button', { name: 'Workflow', exact: true }).click()
  const builder = ida.getByRole('region', { name: 'Workflow builder' })
  await builder
    .getByRole('group', { name: /^Approval.*: / })
    .first()
    .click()
  await builder.evaluate((element) => element.scrollIntoView({ block: 'end' }))
  await take(ida, 'builder.png')
} finally {
  await browser.close()
}
