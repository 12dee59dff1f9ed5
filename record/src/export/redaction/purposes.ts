// What a copy may show, by what it is for. Who is meant cannot be found from a copy whose purpose does not need it: that is the
// default, by law where she is a child or was hurt in her body, and by our rule for everybody else.
//
// What must stay true: public ⊂ partner ⊂ investigation ⊂ court ⊂ whole. Whatever one shows the next shows too, so that two copies
// laid side by side show what the wider one shows, and nothing more. Her own copy lies inside what a court may see.
import type { Sort } from '../../fields.ts'
import { kindNamed } from '../../kinds/index.ts'
import { type ProvisionName, provisions } from '../../law/provisions.ts'
import { COMPARTMENTS, type Compartment } from '../../terms.ts'

export const PURPOSES = ['public', 'partner', 'investigation', 'court', 'whole', 'own'] as const
export type Purpose = (typeof PURPOSES)[number]
export const isPurpose = (it: unknown): it is Purpose => (PURPOSES as readonly unknown[]).includes(it)

type Rule = {
  readonly compartments: readonly Compartment[]
  /** Fields are shown by their sort, never by what stands in them: whether a text holds a name nobody can know. */
  readonly sorts: readonly Sort[]
  /** Kinds of which an attachment is shown; 'every' where pictures and recordings are needed. */
  readonly attachments: 'every' | readonly string[]
  /** Whether those who wrote are named on the page. */
  readonly staff: boolean
  readonly hides: readonly ('names' | 'places' | 'faces' | 'words')[]
}

const BARE: readonly Sort[] = ['choice', 'choices', 'yes-no', 'moment', 'span', 'entry']
const WHERE: readonly Sort[] = [...BARE, 'age', 'whole', 'money', 'place', 'language', 'day', 'alias']
const NAMED: readonly Sort[] = [...WHERE, 'text', 'words', 'person', 'body', 'value', 'key']
const EVERY: readonly Compartment[] = COMPARTMENTS.filter((it) => it !== 'counselling')
const BODIES: readonly Compartment[] = ['coordination', 'legal', 'money', 'outcome']

const RULES: { readonly [P in Exclude<Purpose, 'whole' | 'own'>]: Rule } = {
  public: {
    compartments: BODIES,
    sorts: BARE,
    attachments: [],
    staff: false,
    hides: ['names', 'places', 'faces', 'words'],
  },
  partner: {
    compartments: [...BODIES, 'safety', 'care'],
    sorts: WHERE,
    attachments: [],
    staff: false,
    hides: ['names', 'faces', 'words'],
  },
  investigation: {
    compartments: [...BODIES, 'safety', 'care', 'identity', 'statement', 'health'],
    sorts: NAMED,
    attachments: ['working-copy'],
    staff: true,
    hides: ['faces'],
  },
  court: { compartments: EVERY, sorts: [...NAMED, 'attachment'], attachments: 'every', staff: true, hides: [] },
}

/** Entries that are hers: what was said, found, ordered or paid about herself. Of every other kind only the bare facts are in her copy. */
const HERS: ReadonlySet<string> = new Set([
  'her-words',
  'objection',
  'goal-set',
  'consent-given',
  'consent-refused',
  'consent-withdrawn',
  'person-identified',
  'alias-chosen',
  'age-evidence',
  'statement-taken',
  'medical-examination',
  'medical-report-sent',
  'order',
  'placement',
  'restored',
  'journey',
  'committee-production',
  'hearing',
  'adjournment',
  'fir-asked',
  'fir-registered',
  'fir-refused',
  'police-report',
  'progress-told',
  'release-certificate-applied',
  'release-certificate-issued',
  'release-certificate-refused',
  'cash-paid',
  'care-paid',
  'entitlement-applied',
  'entitlement-pending',
  'entitlement-paid',
  'entitlement-sanctioned',
  'entitlement-in-hand',
  'promise-made',
  'promise-kept',
  'looked',
  // Who opened her book, who agreed, and what they did with it.
  'opened-in-emergency',
  'opening-accounted',
])
/** Who told is theirs, even as a tick. */
const OTHERS_TOLD: ReadonlySet<string> = new Set(['report-received.toldBy'])

/** Whether an entry that lies there is shown at all, and is not only a seal. */
export const showsEntry = (purpose: Purpose, compartment: Compartment): boolean => {
  if (purpose === 'whole') return true
  return purpose === 'own' ? EVERY.includes(compartment) : RULES[purpose].compartments.includes(compartment)
}

/** Whether a field is shown. Of a kind that this release does not know only a whole copy shows anything. */
export const showsField = (purpose: Purpose, kind: string, field: string): boolean => {
  if (purpose === 'whole') return true
  const sort = kindNamed(kind)?.fields[field]?.sort
  if (!sort) return false
  if (purpose === 'own') {
    if (HERS.has(kind)) return true
    return BARE.includes(sort) && !OTHERS_TOLD.has(`${kind}.${field}`)
  }
  const { sorts, attachments } = RULES[purpose]
  return sort === 'attachment' ? attachments === 'every' || attachments.includes(kind) : sorts.includes(sort)
}

export const namesStaff = (purpose: Purpose): boolean =>
  purpose === 'whole' || purpose === 'own' || RULES[purpose].staff

const HIDDEN_BY: readonly ProvisionName[] = ['child-named', 'victim-named', 'child-in-media', 'child-in-trial']

/** The law under which who she is is kept back; none where the purpose needs it. */
export const lawsBehind = (purpose: Purpose): readonly string[] =>
  purpose === 'public' || purpose === 'partner' ? HIDDEN_BY.map((it) => provisions[it].citation) : []

/** What a copy says about itself, beside its book. */
export const redactionJson = (purpose: Purpose, recipient: string, madeAt: string): string => {
  const hides = purpose === 'whole' || purpose === 'own' ? [] : RULES[purpose].hides
  const said = { format: 'sajha-redaction/1', purpose, recipient, madeAt, hides, laws: lawsBehind(purpose) }
  return `${JSON.stringify(said, null, 1)}\n`
}
