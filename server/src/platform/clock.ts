/**
 * What time it is. The only place that asks the machine; everything else is handed a `Clock`.
 * Instants are whole milliseconds, so that one survives JSON, PostgreSQL and a phone unchanged.
 */

export type Clock = { now(): Temporal.Instant }

export const systemClock: Clock = { now: () => Temporal.Now.instant().round('millisecond') }

/** A clock that stands still until it is set: for tests and for seeding the practice record. */
export type FixedClock = Clock & { set(to: Temporal.Instant | string): void; pass(time: Temporal.DurationLike): void }

/** @param start an instant, or its ISO text such as '2026-11-23T09:00+05:30' */
export function fixedClock(start: Temporal.Instant | string): FixedClock {
  let now = Temporal.Instant.from(start)
  return {
    now: () => now,
    set: (to) => {
      now = Temporal.Instant.from(to)
    },
    pass: (time) => {
      now = now.add(time)
    },
  }
}
