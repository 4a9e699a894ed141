import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '@/scripts/demo/people'
import { expectNoSideScroll } from './harness/expectNoSideScroll'
import { shownRequest } from './harness/shownRequest'
import { submit } from './harness/submit'
import { test } from './harness/test'

const PHONE = 390
const cardForm = (page: Page) => page.getByRole('form', { name: 'Access card' })
const comment = (page: Page) => page.getByLabel('Comment', { exact: true })

describe('the portal of an employee', () => {
  test('a form is found although it is mistyped, by keyboard at a desk and on the page of a phone', async ({
    visit,
  }) => {
    const desk = await visit({ who: 'erin' })
    await desk.goto('/things')
    const search = desk.getByRole('button', { name: /^Search/ })
    const listens = () =>
      search.evaluate((button) => Object.keys(button).some((key) => key.startsWith('__react')))
    await expect.poll(listens).toBe(true)
    // The field comes later than the first letters: none of them is lost.
    await desk.route(/_next\/static\/chunks/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700))
      await route.continue()
    })
    await desk.keyboard.press('Control+k')
    await desk.keyboard.type('vistor')
    expect(await desk.getByRole('dialog').count()).toBe(0)
    await desk.getByRole('option', { name: /^Visitor pass/ }).waitFor()
    await desk.keyboard.press('Enter')
    await desk.getByRole('form', { name: 'Visitor pass' }).waitFor()

    const phone = await visit({ who: 'erin', width: PHONE })
    await phone.goto('/')
    await phone.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click()
    // The home page has a box of its own, for forms alone.
    await phone.waitForURL('**/search')
    await phone.getByRole('searchbox').fill('acces crad')
    await phone
      .getByRole('main')
      .getByRole('link', { name: /^Access card/ })
      .waitFor()
    await expectNoSideScroll(phone)
    await phone.getByRole('searchbox').fill('zeppelin')
    await phone.getByText(/Nothing fits “zeppelin”/).waitFor()
  })

  test('what is typed at a desk is gone on with on a phone, and neither replaces the other unasked', async ({
    visit,
  }) => {
    const desk = await visit({ who: 'hana', mayFail: /itsm-drafts/ })
    await desk.goto('/requests/new/access-card-form')
    await cardForm(desk).getByLabel('Reason').fill('Typed at the desk')
    await desk.getByText(/^Saved \d\d:\d\d$/).waitFor()

    const phone = await visit({ who: 'hana', width: PHONE })
    await phone.goto('/')
    await phone.getByRole('link', { name: /^Continue: Access card/ }).click()
    const reason = cardForm(phone).getByLabel('Reason')
    await expect.poll(() => reason.inputValue()).toBe('Typed at the desk')
    await reason.fill('Typed on the phone')
    await phone.getByText(/^Saved \d\d:\d\d$/).waitFor()
    await expectNoSideScroll(phone)

    await cardForm(desk).getByLabel('Reason').fill('More at the desk')
    await desk.getByText(/also filled in in another tab/).waitFor()
    await desk.getByRole('button', { name: 'Use the other' }).click()
    await expect.poll(() => cardForm(desk).getByLabel('Reason').inputValue()).toBe('Typed on the phone')
    await desk.getByRole('button', { name: 'Start over' }).click()
    await expect.poll(() => cardForm(desk).getByLabel('Reason').inputValue()).toBe('')
    await desk.goto('/')
    await desk.getByRole('heading', { name: 'My requests' }).waitFor()
    expect(await desk.getByRole('link', { name: /^Continue/ }).count()).toBe(0)
  })

  test('a link fills in what the form asks for and says what it left out; an ended session loses nothing', async ({
    visit,
  }) => {
    const erin = await visit({
      who: 'erin',
      mayFail: /itsm-requests\/submit|itsm-drafts|notifications\/unread|portal\//,
    })
    await erin.goto('/requests/new/access-card-form?reason=Lost+at+the+fair&colour=red')
    await erin.getByText(/does not ask for “colour”/).waitFor()
    expect(await cardForm(erin).getByLabel('Reason').inputValue()).toBe('Lost at the fair')

    await erin.context().clearCookies()
    await cardForm(erin).getByRole('button', { name: 'Submit request' }).dblclick()
    const dialog = erin.getByRole('dialog', { name: 'Your session has ended' })
    await dialog.getByLabel('E-mail').fill('erin@steward.example')
    await dialog.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
    await erin.getByRole('main').getByText('Lost at the fair').waitFor()

    await erin.getByRole('link', { name: 'Ask again' }).click()
    await erin.getByText(/Filled in as in REQ-\d{6}/).waitFor()
    expect(await cardForm(erin).getByLabel('Reason').inputValue()).toBe('Lost at the fair')
  })

  test('the asker names and reminds those who decide, and withdraws', async ({ visit }) => {
    const { id } = await submit('erin', 'access-card-form')
    const erin = await visit({ who: 'erin' })
    await erin.goto(`/requests/${id}`)
    await erin.getByRole('button', { name: /^Remind / }).click()
    await erin.getByText(/Once a day is enough/).waitFor()

    await comment(erin).pressSequentially('Please look, @joh')
    await erin.getByRole('option', { name: /John Miller/ }).waitFor()
    await erin.keyboard.press('Enter')
    await comment(erin).pressSequentially('today')
    await erin.getByRole('button', { name: 'Add comment' }).click()
    await erin.getByRole('list', { name: 'Comments' }).getByText('Please look, @John Miller today').waitFor()

    const frank = await visit({ who: 'frank', width: PHONE })
    await frank.goto(`/requests/${id}`)
    await frank.getByRole('button', { name: 'Follow' }).click()
    await frank.getByRole('button', { name: 'Following' }).waitFor()
    await expectNoSideScroll(frank)

    await erin.getByRole('button', { name: 'Cancel request' }).click()
    await erin.getByRole('alertdialog').getByRole('button', { name: 'Cancel request' }).click()
    await erin.getByRole('main').getByText('Cancelled', { exact: true }).first().waitFor()
    expect((await shownRequest(erin)).id).toBe(id)
    expect(await erin.getByRole('button', { name: /^Remind / }).count()).toBe(0)
  })
})
