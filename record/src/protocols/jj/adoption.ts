// An orphan or abandoned child is declared free for adoption, or not, within two months of the first production up to the age of two,
// within four above it (JJ Act s.38(1)). These displace the four months of s.36(2).
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

const found = { seems: ['orphan', 'abandoned'] } as const
const firstProduction = when('committee-production', 'producedAt')
// Traced parents, to whom the child returns, end the inquiry as well.
const ended = [when('order', 'orderedAt', { by: ['committee'], sort: ['restoration'] }), herDeath] as const
const declared = when('order', 'orderedAt', { by: ['committee'], sort: ['adoption'] })

export const freeForAdoptionYoungest = {
  name: 'free-for-adoption-youngest',
  law: 'jj-adopt-2m',
  startedBy: [firstProduction],
  partOf: [when('separated-child', 'foundAt', { ...found, years: ['up-to-two'] })],
  once: true,
  perFinding: true,
  metBy: [declared],
  endedBy: ended,
  warn: ['P14D', 'P3D'],
} as const satisfies Protocol

export const freeForAdoptionOlder = {
  name: 'free-for-adoption-older',
  law: 'jj-adopt-4m',
  startedBy: [firstProduction],
  partOf: [when('separated-child', 'foundAt', { ...found, years: ['older'] })],
  once: true,
  perFinding: true,
  metBy: [declared],
  endedBy: ended,
  warn: ['P30D', 'P7D'],
} as const satisfies Protocol
