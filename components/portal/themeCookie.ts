/**
 * The admin UI keeps its theme in this cookie (`light`, `dark`, absent for the system's); sharing it makes one switch
 * serve both halves of Steward.
 */
export const themeCookie = 'payload-theme'
