// Whether something read from outside has the form of an envelope: exactly its keys, each of its pattern. Asked by the server
// before it seals and by a verifier before it trusts. Says nothing about who may write what.

import type { Envelope } from '../log/envelope.ts'
import { isCompartment, isRole } from '../terms.ts'
import { isMoment } from '../time.ts'

export type Check = (value: unknown) => boolean

export const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
/** Ids of books, people and organisations: 128 random bits or more, base64url. */
export const id = matches(/^[A-Za-z0-9_-]{16,64}$/)
/** A SHA-256, base64url. */
export const hash = matches(/^[A-Za-z0-9_-]{43}$/)
export const moment: Check = (value) => typeof value === 'string' && isMoment(value)
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
export const whole =
  (max: number): Check =>
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= max
const MONTHS_3 = 100 * 24 * 3_600_000

const isHeard: Check = (value) => hasForm({ at: moment, ago: whole(MONTHS_3) })(value)

/** An object of exactly these names, each of its form. */
export const hasForm =
  (form: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const given = value as Record<string, unknown>
    const names = Object.keys(form)
    return Object.keys(given).length === names.length && names.every((name) => form[name]?.(given[name]))
  }

const ENVELOPE: { readonly [K in keyof Envelope]: Check } = {
  v: (value) => value === 1,
  log: matches(/^[a-z0-9.:/-]{3,120}$/),
  book: id,
  kind: matches(/^[a-z][a-z0-9-]{1,60}$/),
  version: (value) => whole(1000)(value) && value !== 0,
  compartment: isCompartment,
  author: id,
  as: isRole,
  organisation: id,
  device: hash,
  madeAt: moment,
  heard: orNull(isHeard),
  saw: orNull(hash),
  body: hash,
}

const isOfThatForm = hasForm(ENVELOPE)

export const isEnvelope = (value: unknown): value is Envelope => isOfThatForm(value)

export const isSignature = matches(/^[A-Za-z0-9_-]{86}$/)
/** 32 bytes, as a hash is. */
export const isSecret: Check = (value) => hash(value)
