// Names of the parts of the house: roles, compartments, states, marks, languages. Each list is held to the closed list it names.
import type { Mark } from '../../entry.ts'
import type { Duty, DutyState } from '../../folds/duties.ts'
import type { BookSort, Compartment } from '../../terms.ts'

export const compartments = {
  coordination: 'Working together',
  identity: 'Who she is',
  safety: 'Safety',
  statement: 'Statements',
  legal: 'Law',
  health: 'Health',
  care: 'Care',
  counselling: 'Counselling',
  money: 'Money',
  voice: 'Her voice',
  outcome: 'How she is',
} as const satisfies Record<Compartment, string>

export const bookSorts = {
  case: 'Case',
  report: 'Report',
  operation: 'Operation',
  home: 'Home register',
  sitting: 'Sitting',
  group: 'Savings group',
  centre: 'Centre',
  agreement: 'Agreement',
  organisation: 'Organisation',
  study: 'Study',
  complaint: 'Complaint',
} as const satisfies Record<BookSort, string>

export const dutyStates = {
  running: 'Running',
  'due-soon': 'Due soon',
  missed: 'Not done in time',
  met: 'Done',
  'met-late': 'Done late',
  'no-longer-owed': 'No longer owed',
  reminder: 'Reminder',
} as const satisfies Record<DutyState, string>

export const dutyBases = {
  law: 'The law sets this time',
  reminder: 'Our reminder: the law names no time',
  promise: 'A promise',
  agreement: 'Agreed between organisations',
} as const satisfies Record<Duty['basis'], string>

export const lawRoles = {
  holder: 'whoever holds her',
  anyone: 'whoever knows of it',
  informant: 'the one who complained',
  sjpu: 'the special juvenile police unit',
  sho: 'the officer in charge of the station',
  io: 'the investigating officer',
  cwc: 'the Child Welfare Committee',
  'social-investigator': 'the one named to inquire',
  cci: 'the home, with the officer named in the order',
  caseworker: 'the caseworker',
  doctor: 'the doctor',
  dm: 'the District Magistrate',
  finder: 'whoever found the child',
  appellant: 'whoever the order touches',
  party: 'the one who brings the paper',
  adviser: 'whoever advises her',
  spo: 'the special police officer',
  magistrate: 'the Magistrate',
  'exec-magistrate': 'the Executive Magistrate',
  court: 'the court',
  spcourt: 'the Special Court',
  'witness-authority': 'the authority for witness protection',
  'cwc-member': 'the member of the Committee on duty',
  'inspection-committee': 'the inspection committee',
  dlsa: 'the District Legal Services Authority',
  state: 'the State Government',
  government: 'the Government',
  'aftercare-incharge': 'the one in charge of aftercare',
  'support-person': 'the support person',
  hospital: 'the hospital',
  'medical-board': 'the doctors who make the test',
  'np-police': 'the police in Nepal',
  npcourt: 'the court in Nepal',
  npdc: 'the District Committee in Nepal',
  'np-national': 'the National Committee in Nepal',
  'np-centre': 'the rehabilitation centre in Nepal',
  fiduciary: 'whoever keeps the data',
  software: 'the record itself',
  person: 'the one who promised',
  'both-sides': 'both sides of the agreement',
} as const satisfies Record<Duty['owedBy'], string>

export const marks = {
  'device-revoked': 'Sealed with a mark: the device had been taken off the list.',
  'clock-behind': 'Sealed with a mark: the clock of the device was behind.',
  'clock-ahead': 'Sealed with a mark: the clock of the device was ahead.',
  'access-ended': 'Sealed with a mark: the writer no longer had this book when it arrived.',
  'sent-late': 'Sealed with a mark: it waited more than three days on the device.',
} as const satisfies Record<Mark, string>

/** Languages a person may speak here. The record keeps the BCP 47 tag. */
export const spoken = {
  hi: 'Hindi',
  mai: 'Maithili',
  bho: 'Bhojpuri',
  ne: 'Nepali',
  ur: 'Urdu',
  bn: 'Bengali',
  mag: 'Magahi',
  awa: 'Awadhi',
  the: 'Tharu',
  sat: 'Santali',
  en: 'English',
} as const
