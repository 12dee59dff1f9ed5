// What consent is asked for, and about what. Shared by giving, refusing and withdrawing, so that they answer one another.

export const PURPOSE = {
  service: 'To get a service she wants',
  legal: 'For her case',
  safety: 'For her safety',
  family: 'To speak with her family',
  statistics: 'To be counted, without her name',
  research: 'For research',
  story: 'To tell her story',
} as const

export const CONTENT = {
  identity: 'Who she is',
  where: 'Where she is',
  story: 'What happened to her',
  health: 'Her health',
  legal: 'Her case',
  money: 'Her money',
  photo: 'Her photo or voice',
} as const
