import { describe, expect, it } from 'vitest'
import { mailContent } from './mailContent'

const frame = { origin: 'https://steward.example', name: 'Erin Brandt', reason: 'Because you asked.' }

describe('a mail', () => {
  it('says the same in text and in HTML, with an absolute link', () => {
    const { subject, text, html } = mailContent(
      [{ title: 'REQ-1 waits for you', body: 'Erin asks.\n\nFor a card.', link: '/requests/1' }],
      frame,
    )
    expect(subject).toBe('REQ-1 waits for you')
    for (const words of [
      'Erin Brandt',
      'REQ-1 waits for you',
      'Erin asks.',
      'https://steward.example/requests/1',
    ])
      expect([text.includes(words), html.includes(words)]).toEqual([true, true])
  })
  it('shows what people wrote and never runs it', () => {
    const evil = '<img src=x onerror="alert(1)"> & \'</h1><script>'
    const { html } = mailContent([{ title: evil, body: evil, link: '/"onmouseover="x' }], {
      ...frame,
      name: evil,
    })
    expect(html).not.toMatch(/<img|<script|"onmouseover/)
    expect(html).toContain('&lt;script&gt;')
  })
  it('keeps line ends out of the subject, where they would begin another header', () => {
    const { subject } = mailContent([{ title: 'A\r\nBcc: all@x.example\u2028B', body: '', link: '' }], frame)
    expect(subject).toBe('A Bcc: all@x.example B')
  })
  it('gathers several messages and counts them', () => {
    const item = { title: 'A', body: 'b', link: '' }
    const { subject, text } = mailContent([item, { ...item, title: 'C' }], frame)
    expect(subject).toBe('2 messages from Steward')
    expect(text).toMatch(/A\nb\n\nC\nb/)
  })
})

it('what can be done from the mail stands beside the link, in both forms, with its words escaped', () => {
  const { text, html } = mailContent(
    [
      {
        title: 'REQ-1 waits',
        body: 'Please',
        link: '/requests/1',
        actions: [{ label: 'Approve <now>', link: '/decide/abc.def' }],
      },
    ],
    { origin: 'https://steward.example', name: 'Ann', reason: 'Because' },
  )
  expect(text).toContain('Approve <now>: https://steward.example/decide/abc.def')
  expect(html).toContain('href="https://steward.example/decide/abc.def"')
  expect(html).toContain('Approve &lt;now&gt;')
  expect(html).not.toContain('<now>')
})
