import type { ReviewLine } from './ReviewLine'

export type ReviewPerson = { employee: ReviewLine['employee']; lines: ReviewLine[] }
export type ReviewCampaign = { review: ReviewLine['review']; people: ReviewPerson[] }

/** Lines by campaign and person, in the order in which they came. */
export function groupLines(lines: readonly ReviewLine[]): ReviewCampaign[] {
  const campaigns: ReviewCampaign[] = []
  for (const line of lines) {
    let campaign = campaigns.find(({ review }) => review.id === line.review.id)
    if (!campaign) campaigns.push((campaign = { review: line.review, people: [] }))
    let person = campaign.people.find(({ employee }) => employee.id === line.employee.id)
    if (!person) campaign.people.push((person = { employee: line.employee, lines: [] }))
    person.lines.push(line)
  }
  return campaigns
}
