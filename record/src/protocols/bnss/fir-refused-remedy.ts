// The police refused: she may write to the Superintendent, then ask the Magistrate (BNSS s.173(4), 175(3)). No time in law: our reminder.
import { type Protocol, when } from '../../protocol.ts'

export const firRefusedRemedy = {
  name: 'fir-refused-remedy',
  law: 'cr-fir-refused',
  startedBy: [when('fir-refused', 'refusedAt')],
  // The letter is the remedy taken; an FIR after all makes it needless.
  metBy: [when('superintendent-written', 'writtenAt'), when('fir-registered', 'registeredAt')],
  warn: ['PT0S'],
} as const satisfies Protocol
