// The seven flows, each a list of steps in their order, and the checklists of an operation. Written after protocols.md of the law data
// (flows A to G); what is our practice and not law says so in the step.
import type { Flow, FlowName, Stage, Step } from './flow.ts'
import type { StepName } from './step-labels.ts'
import { findingSteps } from './steps-finding.ts'
import { homeSteps } from './steps-home.ts'
import { lawSteps } from './steps-law.ts'

export const STEPS: { readonly [N in StepName]: Step } = { ...findingSteps, ...lawSteps, ...homeSteps }

export const FLOWS: { readonly [N in FlowName]: Flow } = {
  'child-labour': {
    source: 'p-a',
    operation: true,
    steps: [
      'tip',
      'found',
      'fir',
      'health',
      'produced',
      'interim',
      'age-first',
      'bonded',
      'police-statement',
      'magistrate-statement',
      'inquiry-report',
      'escort-home',
      'final-order',
      'money-and-school',
      'charge-sheet',
      'trial',
      'follow-up',
    ],
  },
  'adult-sexual': {
    source: 'p-b',
    operation: true,
    steps: [
      'tip',
      'covert-check',
      'premises-search',
      'ask-her',
      'fir',
      'examination',
      'magistrate',
      'threshold',
      'shelter',
      'family-inquiry',
      'magistrate-statement',
      'compensation',
      'custody-order',
      'case-watch',
      'reintegration',
    ],
  },
  'child-sexual': {
    source: 'p-c',
    operation: true,
    steps: [
      'pocso-report',
      'child-taken',
      'fir',
      'care-and-hospital',
      'court-and-committee',
      'produced',
      'support',
      'age-first',
      'child-statement',
      'relief',
      'charge-sheet',
      'child-evidence',
      'final-order',
      'follow-up',
    ],
  },
  bonded: {
    source: 'p-d',
    operation: true,
    steps: [
      'bonded-told',
      'bonded-inquiry',
      'wages',
      'release-certificate',
      'fir',
      'bonded-cash',
      'full-help',
      'debt-ended',
      'land-and-cards',
      'bonded-trial',
      'bonded-visits',
    ],
  },
  missing: {
    source: 'p-e',
    operation: false,
    steps: [
      'missing-told',
      'fir',
      'missing-portal',
      'missing-others',
      'missing-unit-now',
      'missing-unit-later',
      'missing-review',
      'missing-found',
      'final-order',
    ],
  },
  nepal: {
    source: 'p-f',
    operation: false,
    steps: [
      'nepal-screen',
      'nepal-talk',
      'fir',
      'nepal-told',
      'nepal-statement',
      'nepal-home',
      'nepal-order',
      'nepal-handed',
      'nepal-court',
      'nepal-centre',
      'nepal-money',
    ],
  },
  'home-again': {
    source: 'p-g',
    operation: false,
    steps: [
      'home-plan',
      'home-check',
      'home-order',
      'home-papers',
      'home-care',
      'home-visits',
      'home-unfair',
      'home-savings',
      'home-warning',
      'home-again',
    ],
  },
}

/** The checklists of an operation, each item with its source or called our practice. */
export const CHECKLISTS: { readonly [S in Exclude<Stage, 'home'>]: readonly StepName[] } = {
  before: ['op-plan', 'op-women', 'op-member', 'op-beds', 'op-interpreter', 'op-vehicle', 'op-payer', 'op-quiet'],
  during: ['op-witnesses', 'op-recorded', 'op-apart', 'op-headcount', 'op-no-blame'],
  after: ['op-settled', 'op-review'],
}
