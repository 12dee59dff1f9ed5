// Every expected refusal: its id, its HTTP status, and what its words need. The sentences stand in record/src/words, one a
// language. Anything that is not here is a bug: logged with the request's id, answered with 500 and no detail.

export const PROBLEMS = {
  'not-signed-in': 401,
  'wrong-sign-in': 401,
  'too-many-tries': 429,
  'not-allowed': 403,
  'not-found': 404,
  'wrong-form': 400,
  'too-large': 413,
  'not-json': 400,
  'too-deep': 400,
  'another-record': 409,
  'signature-wrong': 422,
  'device-unknown': 422,
  'device-of-another': 422,
  'author-of-another': 422,
  'kind-unknown': 422,
  'version-unknown': 422,
  'fields-wrong': 422,
  'body-not-committed': 422,
  'kind-not-yours': 403,
  'compartment-wrong': 422,
  'book-unknown': 404,
  'book-not-yours': 403,
  'book-of-another-sort': 422,
  'first-entry-wrong': 422,
  'entry-unknown': 422,
  'nobody-there': 422,
  'agreement-not-running': 422,
  'agreement-not-covering': 422,
  'ground-missing': 422,
  'right-missing': 422,
  'recipient-missing': 422,
  'consent-ended': 422,
  'consent-not-covering': 422,
  'not-yours-to-show': 403,
  'complaint-not-theirs': 422,
  'opening-own-body': 422,
  'opening-over': 409,
  'opening-answered': 409,
  'opener-not-fit': 422,
  'packet-not-open': 409,
  'not-yours-to-hand-over': 403,
  'device-revoked': 401,
  'device-needed': 403,
  'device-taken': 409,
  'posting-ended': 401,
  'set-up-already': 409,
  'link-wrong': 403,
  'invite-wrong': 404,
  'name-taken': 409,
  'phrase-weak': 422,
  'passkey-refused': 422,
  'code-wrong': 401,
  'sign-in-again': 403,
  'last-way': 409,
  'last-administrator': 409,
  'upload-broken': 409,
  'upload-changed': 422,
  'attachment-too-large': 413,
  'storage-full': 507,
  'database-away': 503,
  'practice-only': 404,
  'nothing-to-export': 404,
  'copies-need-two': 409,
  'copy-not-open': 409,
  'second-person-needed': 403,
} as const

export type ProblemId = keyof typeof PROBLEMS

/** Thrown where a refusal is found; answered at the door (http.ts) as RFC 9457. `about` fills the {names} in its sentence. */
export class Problem extends Error {
  readonly id: ProblemId
  readonly about: Readonly<Record<string, string | number>>
  /** Faults per field, where a form was wrong. */
  readonly faults: readonly { readonly field: string; readonly reason: string }[]
  constructor(
    id: ProblemId,
    about: Readonly<Record<string, string | number>> = {},
    faults: readonly { readonly field: string; readonly reason: string }[] = [],
  ) {
    super(id)
    this.name = 'Problem'
    this.id = id
    this.about = about
    this.faults = faults
  }
}
