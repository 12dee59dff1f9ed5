// Days as docs/law.md writes them: `1 July 2024`.
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

export const day = (iso: string): string => {
  const [year, month, number] = iso.split('-')
  return `${Number(number)} ${MONTHS[Number(month) - 1]} ${year}`
}

export const dates = (from: string, to: string | null): string =>
  to ? `${day(from)} to ${day(to)}` : `since ${day(from)}`
