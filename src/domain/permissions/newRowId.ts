/** The id by which a row goes that is not stored yet: no database deals it out. */
export const NEW_ROW_ID = '00000000-0000-0000-0000-000000000000'
