// The ways to sign in: a passkey, or a password with six-figure codes. What a way needs before it can be kept is asked for here; nothing
// of it is kept on this device.
import { ask, ProblemError } from '../api.ts'

/** Exactly one of the two, as the server takes it. */
export type NewWay =
  | { readonly passkey: { readonly ticket: string; readonly response: unknown } }
  | {
      readonly password: {
        readonly username: string
        readonly password: string
        readonly ticket: string
        readonly code: string
      }
    }

/** For an app that makes codes: `uri` to draw, `secret` to type. `ticket` goes back with the first code. */
export type CodeSecret = {
  readonly ticket: string
  readonly secret: string
  readonly uri: string
  readonly expiresAt: string
}

export const newCodeSecret = (username: string): Promise<CodeSecret> =>
  ask<CodeSecret>('POST', 'v1/one-time-codes/new', { username })

/** Whether this browser makes passkeys at all. */
export const hasPasskeys = (): boolean => typeof globalThis.PublicKeyCredential === 'function'

type Challenge<T> = { readonly ticket: string; readonly options: T }

/** The person said no, or the phone could not: one refusal, whichever it was. */
const orRefused = (error: unknown): never => {
  throw new ProblemError('passkey-refused', { about: { why: error instanceof Error ? error.name : '' } })
}

/** Lets the phone make a passkey. `name` is what it shows beside it. Throws ProblemError `passkey-refused`, OfflineError. */
export const makePasskey = async (name: string): Promise<NewWay> => {
  const { startRegistration } = await import('@simplewebauthn/browser')
  type Options = Parameters<typeof startRegistration>[0]['optionsJSON']
  const { ticket, options } = await ask<Challenge<Options>>('POST', 'v1/passkeys/new', { name })
  // A passkey that is asked for a secret when it is made can be asked for it later, to open this device (open-with-passkey.ts).
  const extensions = { ...options.extensions, prf: {} }
  const response = await startRegistration({ optionsJSON: { ...options, extensions } }).catch(orRefused)
  return { passkey: { ticket, response } }
}

/** Lets the phone answer for its owner. Throws ProblemError `passkey-refused`, OfflineError. */
export const answerWithPasskey = async (): Promise<{ readonly ticket: string; readonly response: unknown }> => {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  type Options = Parameters<typeof startAuthentication>[0]['optionsJSON']
  const { ticket, options } = await ask<Challenge<Options>>('POST', 'v1/passkeys/challenges', {})
  return { ticket, response: await startAuthentication({ optionsJSON: options }).catch(orRefused) }
}

export type MyWays = {
  readonly passkeys: readonly { readonly id: string; readonly madeAt: string }[]
  readonly password: boolean
  readonly printedCodesLeft: number
}

export const myWays = (): Promise<MyWays> => ask<MyWays>('GET', 'v1/ways')

/** Returns the codes to print, shown this once; none for a passkey. Throws `sign-in-again` a quarter of an hour after signing in. */
export const addMyWay = async (way: NewWay): Promise<readonly string[]> =>
  (await ask<{ readonly printedCodes: readonly string[] }>('POST', 'v1/ways', { way })).printedCodes
