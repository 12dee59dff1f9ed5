// Days in court as iCalendar (RFC 5545). Pure. What leaves here is read by programs that nobody of us knows: an hour and an opaque title,
// no name, no place, no court, and no id that means anything elsewhere.
export type Event = {
  /** Opaque, the same for the same day in court at each fetch. */
  readonly uid: string
  readonly title: string
  /** ISO instant. */
  readonly at: string
}

const stamp = (at: string): string =>
  `${Temporal.Instant.from(at).round('second').toString().replaceAll('-', '').replaceAll(':', '').replace(/\.\d+/, '')}`

/** Commas, semicolons and backslashes mean something in a text; a line break would begin another property. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (it) => `\\${it}`).replaceAll(/\r?\n/g, '\\n')

const bytes = new TextEncoder()

/** No line is longer than 75 octets; what goes on begins with a space, and no letter is cut. */
const folded = (line: string): string => {
  const lines: string[] = []
  let now = ''
  for (const letter of line) {
    if (bytes.encode(now + letter).length > 75) {
      lines.push(now)
      now = ' '
    }
    now += letter
  }
  return [...lines, now].join('\r\n')
}

const eventLines = ({ uid, title, at }: Event, now: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stamp(now)}`,
  `DTSTART:${stamp(at)}`,
  'DURATION:PT1H',
  `SUMMARY:${escaped(title)}`,
  'CLASS:PRIVATE',
  'END:VEVENT',
]

/** `now`: when it was made, an ISO instant. */
export const iCalendar = (events: readonly Event[], now: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sajha//Days//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...events.flatMap((it) => eventLines(it, now)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
