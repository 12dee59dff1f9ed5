// The way somebody chose to sign in, checked and ready to be kept. Nothing is written until `keep`, which runs in the transaction that
// also uses up the invite or the link.
import type { House } from '../../../house.ts'
import type { Sql } from '../../../platform/database.ts'
import { seal } from '../../../platform/keys.ts'
import { Problem } from '../../../problems.ts'
import { keyFor, tokenOf } from '../../tokens.ts'
import { readChallenge } from './challenges.ts'
import { newPrintedCodes, printedCodeToken, stepOfCode } from './one-time-codes.ts'
import { type PasskeyAnswer, registeredPasskey } from './passkeys.ts'
import { hashPassword } from './passwords.ts'
import { dropOrphans, insertPasskey, replacePassword, usernameIsTaken, type Whose } from './store.ts'
import { isWeak } from './weak-passwords.ts'

/** Exactly one of the two. `ticket` and `code` of a password come from the secret for one-time codes. */
export type GivenWay = {
  readonly passkey?: PasskeyAnswer
  readonly password?: {
    readonly username: string
    readonly password: string
    readonly ticket: string
    readonly code: string
  }
}

export type PreparedWay = {
  readonly keep: (tx: Sql) => Promise<void>
  /** To be printed, shown this once; none for a passkey. */
  readonly printedCodes: readonly string[]
}

/** What stands for a user name: the same for Kavita, kavita and ｋａｖｉｔａ. */
export const usernameToken = (house: House, username: string): Uint8Array =>
  tokenOf(house, 'user name', username.normalize('NFKC').trim().toLowerCase())

export const oneTimeSecretIs = ({ person, organisation }: Whose) => `one-time codes of ${person} in ${organisation}`

/** Throws `phrase-weak`, `name-taken`, `code-wrong` or `passkey-refused`. */
export const prepareWay = async (house: House, whose: Whose, given: GivenWay): Promise<PreparedWay> => {
  if (given.passkey) {
    const made = await registeredPasskey(house, given.passkey)
    return { printedCodes: [], keep: (tx) => insertPasskey(tx, whose, made, house.clock.now()) }
  }
  if (!given.password) throw new Problem('wrong-form', {}, [{ field: 'way', reason: 'missing' }])
  return preparePassword(house, whose, given.password)
}

const preparePassword = async (
  house: House,
  whose: Whose,
  { username, password, ticket, code }: NonNullable<GivenWay['password']>,
): Promise<PreparedWay> => {
  if (username.trim().length < 3)
    throw new Problem('wrong-form', {}, [{ field: 'way.password.username', reason: 'too-small' }])
  if (isWeak(password, username)) throw new Problem('phrase-weak')
  const token = usernameToken(house, username)
  await refuseTaken(house, whose, token)
  const secret = await readChallenge(house, 'one-time-codes', ticket)
  // The code of the set-up is used up too: the step before any is 0.
  const step = secret && stepOfCode(secret, code, house.clock.now(), 0)
  if (!secret || step === null) throw new Problem('code-wrong')
  const printedCodes = newPrintedCodes()
  const made = {
    username: token,
    ...(await hashPassword(house, password)),
    one_time_sealed: seal(keyFor(house, 'one-time codes'), oneTimeSecretIs(whose), secret),
    one_time_step: step,
    printed: printedCodes.map((it) => printedCodeToken(house, whose.person, it)),
  }
  return { printedCodes, keep: (tx) => replacePassword(tx, whose, made, house.clock.now()) }
}

const refuseTaken = async (house: House, whose: Whose, username: Uint8Array): Promise<void> => {
  await dropOrphans(house.db, username, house.clock.now().subtract({ minutes: 10 }))
  const taken = await usernameIsTaken(house.db, username)
  if (taken && taken.person !== whose.person) throw new Problem('name-taken')
}

/** What the database found first: two who chose one user name, or one authenticator, at the same moment. */
export const asRefusal = (error: unknown): unknown => {
  const found = typeof error === 'object' && error !== null ? (error as { code?: unknown; constraint?: unknown }) : {}
  if (found.code !== '23505') return error
  if (found.constraint === 'password_username_key') return new Problem('name-taken')
  return found.constraint === 'passkey_pkey' ? new Problem('passkey-refused') : error
}
