// What can be wrong with an export or with a log: a closed list, each with its sentence in words/<language>/verify.ts.

export const RULES = [
  /** The whole is not in the form of an export. */
  'bundle-form',
  /** One entry is not in the form of an entry. */
  'entry-form',
  /** The id is not the hash of the envelope. */
  'entry-id',
  /** No key is given for the device that signed. */
  'device-unknown',
  /** A device's id is not the hash of its key. */
  'device-key',
  /** The device did not sign this envelope. */
  'signature',
  /** What is shown of the body is not what the envelope commits to. */
  'body',
  /** Written for another book, or another log. */
  'another-book',
  /** Missing, twice, or not in its place. */
  'seal-number',
  /** The seal does not follow from the one before it. */
  'seal-link',
  /** Sealed before the entry that stands before it. */
  'seal-time',
  /** This seal is not where the log says it is. */
  'inclusion',
  /** The log did not sign this checkpoint. */
  'checkpoint-signature',
  /** The checkpoint is not in form, or of another log. */
  'checkpoint-form',
  /** The bytes of a file are not those that were written into the export. */
  'file-changed',
  'file-missing',
  /** An entry names an attachment that is not here, or not the one it names. */
  'attachment',
] as const

export type Rule = (typeof RULES)[number]
