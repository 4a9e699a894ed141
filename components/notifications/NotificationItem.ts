export type NotificationItem = {
  id: string
  title: string
  body: string
  link: string
  at: string
  readAt: string | null
}
