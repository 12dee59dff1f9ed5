// Moments as text with the offset they were told in: 2026-11-23T09:00+05:30. Their parts, for day, time and offset
// boxes. No clock is read here.

export interface MomentParts {
  /** YYYY-MM-DD, or empty. */
  readonly day: string
  /** HH:MM, or empty. */
  readonly time: string
  /** +HH:MM. */
  readonly offset: string
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** Its parts; empty ones in the usual offset when it is no moment. */
export const partsOf = (moment: string | undefined, usual: string): MomentParts => {
  const [, day = '', time = '', offset = usual] = MOMENT.exec(moment ?? '') ?? []
  return { day, time, offset: offset === 'Z' ? '+00:00' : offset }
}

/** The moment, once day and time are both there. */
export const momentOf = ({ day, time, offset }: MomentParts): string | undefined =>
  day && time ? `${day}T${time}${offset}` : undefined

/** True when the second is earlier than the first, whichever offsets they were told in. */
export const isBackwards = (from: string, to: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(from), Temporal.Instant.from(to)) > 0
