// What each duty is called, as something to do, and in one plain sentence what the law asks. The sentence speaks of the law of
// today; a test compares its number with the law data. Where the law names no time, neither does the sentence.
import type { ProtocolName } from '../../protocols/index.ts'

export const protocols = {
  'production-before-committee': {
    label: 'Bring her before the Child Welfare Committee',
    owed: 'Within 24 hours of taking charge, the journey not counted.',
  },
  'interim-placement': {
    label: 'Order where she stays for now',
    owed: 'The Child Welfare Committee says where she stays while it inquires; the law names no time.',
  },
  'social-investigation-ordered': {
    label: 'Order the social investigation',
    owed: 'After she first came before the Child Welfare Committee; the law names no time.',
  },
  'social-investigation-report': {
    label: 'File the social investigation report',
    owed: 'Within 15 days of the order of the Child Welfare Committee.',
  },
  'final-order': {
    label: 'Make the final order',
    owed: 'Within 4 months of the day she first came before the Child Welfare Committee.',
  },
  'two-year-follow-up': {
    label: 'Stay in touch with her',
    owed: 'For 2 years after she went home.',
  },
  'offence-reported': {
    label: 'Tell the police of the offence',
    owed: 'The law requires it: whoever knows of a sexual offence against a child tells the police at once.',
  },
  'committee-and-court-told': {
    label: 'Tell the Child Welfare Committee and the Special Court',
    owed: 'Within 24 hours of the report to the police, and both of them.',
  },
  'medical-examination-of-child': {
    label: 'Take the child to a doctor',
    owed: 'Within 24 hours of the report to the police, FIR or none; without consent there is no examination.',
  },
  'fir-registered': {
    label: 'Register the FIR',
    owed: 'At once, whichever station the place belongs to, and the copy is free.',
  },
  'fir-refused-remedy': {
    label: 'Write to the Superintendent of Police',
    owed: 'When a station refuses, she may write to the Superintendent, then go to the Magistrate; the law names no time.',
  },
  'medical-examination': {
    label: 'Send her to a doctor',
    owed: 'Within 24 hours of the information of rape; without consent there is no examination.',
  },
  'medical-report-sent': {
    label: 'Send the medical report to the investigating officer',
    owed: 'Within 7 days of the examination.',
  },
  'told-how-the-case-stands': {
    label: 'Tell her how the case stands',
    owed: 'Within 90 days of the FIR, she or the one who complained is told.',
  },
  'investigation-two-months': {
    label: 'Finish the investigation',
    owed: 'Within 2 months of the FIR, for rape and for POCSO sections 4, 6, 8 and 10.',
  },
  'bondage-inquiry': {
    label: 'Inquire into the bonded labour',
    owed: 'The District Magistrate inquires, and acts at once if it is found; the law names no time for the inquiry.',
  },
  'release-certificate': {
    label: 'Give her the release certificate',
    owed: 'After bonded labour was found; no time for it is confirmed.',
  },
  'immediate-cash': {
    label: 'Pay the immediate cash',
    owed: 'After bonded labour was found, without waiting for the trial; the scheme names no day.',
  },
  promise: { label: 'A promise', owed: 'By the time that was said.' },
} as const satisfies Record<ProtocolName | 'promise', { readonly label: string; readonly owed: string }>
