// The address of my calendar feed: asked from the server each time; the address itself is told once and kept nowhere here.
import { ask } from '../api.ts'

export type MyCalendar = { readonly madeAt: string; readonly fetches: number; readonly fetchedAt: string | null }

/** Null where there is no address. */
export const myCalendar = async (): Promise<{ readonly link: MyCalendar | null }> =>
  ask<{ readonly link: MyCalendar | null }>('GET', 'v1/my-calendar')

/** A new address; the old one ends. */
export const newCalendar = async (): Promise<string> =>
  (await ask<{ readonly address: string }>('POST', 'v1/my-calendar')).address

export const endCalendar = (): Promise<void> => ask('DELETE', 'v1/my-calendar')
