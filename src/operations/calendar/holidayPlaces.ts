import Holidays from 'date-holidays'

export type HolidayPlace = { code: string; name: string; states: { code: string; name: string }[] }

let places: HolidayPlace[] | undefined

/** The countries and their states whose public holidays are known, by name. */
export function holidayPlaces(): HolidayPlace[] {
  if (places) return places
  const known = new Holidays()
  const byName = (names: Record<string, string> | undefined) =>
    Object.entries(names ?? {})
      .map(([code, name]) => ({ code, name }))
      .sort((left, right) => left.name.localeCompare(right.name, 'en'))
  places = byName(known.getCountries('en')).map((country) => ({
    ...country,
    states: byName(known.getStates(country.code, 'en')),
  }))
  return places
}
